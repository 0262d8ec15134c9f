import { createPreference } from "./preference";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** The key and the attribute are also known to public/theme.js, which runs before the first paint. */
export const theme = createPreference<Theme>("guildhall.theme", themes, "system");

export function applyTheme() {
  const chosen = theme.get();
  if (chosen === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
}

theme.subscribe(applyTheme);
