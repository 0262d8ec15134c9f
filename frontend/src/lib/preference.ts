import { createStore, type Store } from "./store";

/** A choice that belongs to this browser and outlives the tab. Without storage it lasts as long as the page. */
export function createPreference<T extends string>(key: string, values: readonly T[], fallback: T): Store<T> {
  const parse = (stored: string | null) => values.find((value) => value === stored) ?? fallback;
  const store = createStore(parse(read(key)));
  // A change in one tab shows in the others.
  addEventListener("storage", (event) => {
    if (event.key === key) store.set(parse(event.newValue));
  });
  return {
    ...store,
    set: (next) => {
      write(key, next);
      store.set(next);
    },
  };
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Forbidden or full: the choice still holds for this page.
  }
}
