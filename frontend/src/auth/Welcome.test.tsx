import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { describe, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { expectAccessible } from "@/testing/accessibility";
import { Welcome } from "./Welcome";

const show = () =>
  render(
    <I18nProvider i18n={i18n}>
      <Welcome to="/c/testing?tab=1" />
    </I18nProvider>,
  );

describe("The welcome", () => {
  test("has one way in, which leads back to where one wanted to go", async () => {
    const screen = await show();
    await expect.element(screen.getByRole("link")).toHaveAttribute("href", "/auth/login?to=%2Fc%2Ftesting%3Ftab%3D1");
  });

  test("speaks the other language on request", async () => {
    const screen = await show();
    await screen.getByRole("button", { name: "Deutsch" }).click();
    await expect.element(screen.getByRole("link", { name: "Anmelden" })).toBeVisible();
  });

  test("has no accessibility findings", async () => {
    await show();
    await expectAccessible();
  });
});
