import { createStore } from "@/lib/store";

/** Whether the service has been updated since this page was loaded. */
export const newVersion = createStore(false);

let loaded: string | undefined;

export function noteVersion(response: Response) {
  const version = response.headers.get("Guildhall-Version");
  if (version === null) return;
  loaded ??= version;
  if (version !== loaded) newVersion.set(true);
}
