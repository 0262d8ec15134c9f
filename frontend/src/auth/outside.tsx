import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { createRoot } from "react-dom/client";
import { Unreachable } from "./Unreachable";
import { Welcome } from "./Welcome";

/** What somebody sees whom the service does not know yet, or cannot answer. It loads without the router. */
export function startOutside(root: HTMLElement, reason: "signedOut" | "unreachable") {
  const to = location.pathname + location.search;
  createRoot(root).render(
    <I18nProvider i18n={i18n}>{reason === "signedOut" ? <Welcome to={to} /> : <Unreachable />}</I18nProvider>,
  );
}
