import { useRouter } from "@tanstack/react-router";
import { type RefObject, useEffect, useState } from "react";

/**
 * Takes keyboard and screen reader along on navigation: the focus goes to the h1, or, on the way back, to the link one
 * came from. The h1 is also the title of the document. Returns what a live region should say.
 */
export function useRouteFocus(main: RefObject<HTMLElement | null>): string {
  const router = useRouter();
  const [spoken, setSpoken] = useState("");

  useEffect(() => {
    const page = main.current;
    if (!page) return;
    const left = new Map<string, string>();
    let awaited: { from: Element | null; link: string | undefined } | undefined;

    const arrive = () => {
      const heading = page.querySelector("h1");
      if (!heading) return;
      document.title = `${titleOf(heading)} · Guildhall`;
      if (!awaited) return;
      const { from, link } = awaited;
      awaited = undefined;
      setSpoken(document.title);
      // Whoever has moved on by now is not called back.
      if (document.activeElement !== from && document.activeElement !== document.body) return;
      const target = link ? page.querySelector<HTMLElement>(`a[href="${CSS.escape(link)}"]`) : null;
      (target ?? heading).focus({ preventScroll: true });
    };

    const observer = new MutationObserver(arrive);
    observer.observe(page, { childList: true, subtree: true, characterData: true, attributeFilter: ["data-title"] });
    arrive();

    const leave = router.subscribe("onBeforeNavigate", ({ fromLocation }) => {
      const link = document.activeElement?.getAttribute("href");
      const key = fromLocation?.state.__TSR_key;
      if (key && link && page.contains(document.activeElement)) left.set(key, link);
    });
    const render = router.subscribe("onRendered", ({ pathChanged, fromLocation, toLocation }) => {
      if (!pathChanged || !fromLocation) return;
      awaited = { from: document.activeElement, link: left.get(toLocation.state.__TSR_key ?? "") };
      arrive();
    });
    return () => {
      observer.disconnect();
      leave();
      render();
    };
  }, [main, router]);

  return spoken;
}

/** What the page is called where the heading says it more personally, such as in a greeting. */
function titleOf(heading: HTMLElement) {
  const named = heading.dataset.title ? heading : heading.querySelector<HTMLElement>("[data-title]");
  return named?.dataset.title ?? heading.textContent;
}
