import { useRouterState } from "@tanstack/react-router";
import styles from "./Progress.module.css";

/** A thin line at the top while the next page is on its way, for whoever waits longer than a moment. */
export function Progress() {
  const loading = useRouterState({ select: (state) => state.isLoading });
  return loading ? <div className={styles.progress} aria-hidden /> : null;
}
