export type Toast = {
  id: number;
  message: string;
  tone: "plain" | "problem";
  action?: { label: string; run: () => void };
};

const UNDO_MS = 10_000;
const PLAIN_MS = 6_000;

let queue: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function set(next: readonly Toast[]) {
  queue = next;
  for (const listener of listeners) listener();
}

/** Says something briefly at the edge of the screen; with an action (Undo) it waits ten seconds, a problem waits to be closed. */
export function showToast(toast: Pick<Toast, "message" | "action"> & { tone?: Toast["tone"] }): number {
  lastId += 1;
  const added: Toast = { tone: "plain", ...toast, id: lastId };
  set([...queue.filter((each) => each.message !== toast.message), added].slice(-3));
  return lastId;
}

export function dismissToast(id: number): void {
  set(queue.filter((toast) => toast.id !== id));
}

/** How long a toast stays; undefined: until it is closed. */
export function lifetime(toast: Toast): number | undefined {
  if (toast.action) return UNDO_MS;
  return toast.tone === "problem" ? undefined : PLAIN_MS;
}

export const toastStore = {
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  get: () => queue,
};
