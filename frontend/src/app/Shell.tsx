import { Trans } from "@lingui/react/macro";
import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useRef, useState } from "react";
import { ToastRegion } from "@/ui/ToastRegion";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import { Banners } from "./Banners";
import { BottomBar } from "./BottomBar";
import { Progress } from "./Progress";
import { SessionDialog } from "./SessionDialog";
import styles from "./Shell.module.css";
import { Sidebar } from "./Sidebar";
import { TopBar } from "./TopBar";
import { useRouteFocus } from "./useRouteFocus";
import { useShortcuts } from "./useShortcuts";

const Palette = lazy(() => import("./Palette"));
const KeyboardHelp = lazy(() => import("./KeyboardHelp"));

/** What stays around every page. */
export function Shell() {
  const main = useRef<HTMLElement>(null);
  const [overlay, setOverlay] = useState<"palette" | "help">();
  const spoken = useRouteFocus(main);
  const openPalette = () => setOverlay("palette");
  const openHelp = () => setOverlay("help");
  const close = () => setOverlay(undefined);
  useShortcuts({ openPalette, openHelp });

  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <Progress />
      <Sidebar onSearch={openPalette} onHelp={openHelp} />
      <TopBar onHelp={openHelp} />
      <div className={styles.stage}>
        <Banners />
        <main id="main" ref={main} tabIndex={-1} className={styles.main}>
          <Outlet />
        </main>
      </div>
      <BottomBar onSearch={openPalette} />
      <VisuallyHidden>
        <span role="status" aria-live="polite">
          {spoken}
        </span>
      </VisuallyHidden>
      <ToastRegion />
      <SessionDialog />
      <Suspense>
        {overlay === "palette" && <Palette onClose={close} onHelp={openHelp} />}
        {overlay === "help" && <KeyboardHelp onClose={close} />}
      </Suspense>
    </div>
  );
}
