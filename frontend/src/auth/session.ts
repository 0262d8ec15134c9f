import { createStore } from "@/lib/store";

/**
 * unknown: nobody asked yet; signedIn: the service knew us; expired: it no longer does, and the work on the screen waits
 * for a new sign-in.
 */
export const session = createStore<"unknown" | "signedIn" | "expired">("unknown");

/** Asks the service whose session this is; nothing when there is none. */
type Identify = () => Promise<string | undefined>;

let mine: { person: string; identify: Identify } | undefined;
let waiting: { promise: Promise<void>; resolve: () => void } | undefined;

const channel = new BroadcastChannel("guildhall.session");
channel.addEventListener("message", () => void resume());
// Somebody may have signed in again in another tab without our dialog.
document.addEventListener("visibilitychange", () => void resume());

export function markSignedIn(person: string, identify: Identify) {
  mine = { person, identify };
  session.set("signedIn");
}

/** Asks for a new sign-in and waits for it; every request that failed meanwhile waits for the same one. */
export function waitForRenewal(): Promise<void> {
  waiting ??= Promise.withResolvers<void>();
  session.set("expired");
  return waiting.promise;
}

/** Lets the waiting requests go on, unless somebody else signed in: one person's work must not be sent as another's. */
async function resume() {
  if (session.get() !== "expired") return;
  const person = await mine?.identify().catch(() => undefined);
  if (person === undefined) return;
  if (person !== mine?.person) return location.assign("/");
  session.set("signedIn");
  waiting?.resolve();
  waiting = undefined;
}

/** Tells the other tabs that somebody signed in again. */
export const announceRenewal = () => channel.postMessage("renewed");

export const signInUrl = (to: string) => `/auth/login?to=${encodeURIComponent(to)}`;
