import type { Choice } from "@/ui/Select";

/** All zones of this browser, and the one that is set even if the browser does not list it. */
export function timeZones(current: string): Choice<string>[] {
  const zones = new Set([...Intl.supportedValuesOf("timeZone"), "UTC", current]);
  return [...zones].toSorted().map((zone) => ({ value: zone, label: zone.replaceAll("_", " ") }));
}
