/* oxlint-disable jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- what is pressed are the links inside, also by keyboard */
import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { type MouseEvent, memo, useLayoutEffect, useMemo, useRef } from "react";
import { cx } from "../cx";
import { trusted } from "./html";
import styles from "./Prose.module.css";

type Props = {
  /** What the service made of a Markdown text; it has been sanitised there. */
  html: string;
  size?: "md" | "sm";
};

/** A text somebody wrote, with everything Markdown has. Links to our own pages do not load the app anew. */
export const Prose = memo(function Prose({ html, size = "md" }: Props) {
  const { t } = useLingui();
  const router = useRouter({ warn: false });
  const root = useRef<HTMLDivElement>(null);
  const inner = useMemo(() => ({ __html: trusted(html) }), [html]);

  // What is wider than the page scrolls by itself; by keyboard only if it can have the focus.
  useLayoutEffect(() => {
    for (const each of root.current?.querySelectorAll<HTMLElement>("pre, table") ?? [])
      if (each.scrollWidth > each.clientWidth) each.tabIndex = 0;
    for (const box of root.current?.querySelectorAll<HTMLInputElement>("input[type=checkbox]") ?? [])
      box.ariaLabel = box.checked ? t`done` : t`open`;
  });

  const follow = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const elsewhere = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
    if (!router || !link || elsewhere || event.defaultPrevented || link.target === "_blank") return;
    if (link.origin !== location.origin || link.pathname.startsWith("/api/")) return;
    event.preventDefault();
    router.history.push(link.pathname + link.search + link.hash);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is pressed are the links inside, also by keyboard
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div
      ref={root}
      className={cx(styles.prose, size === "sm" && styles.small)}
      onClick={follow}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised by the service; the only place that does this
      dangerouslySetInnerHTML={inner}
    />
  );
});
