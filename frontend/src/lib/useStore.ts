import { useSyncExternalStore } from "react";
import type { Store } from "./store";

/** The value of a store, followed by the component. Apart from the store: what runs before React must not wait for it. */
export const useStore = <T>(store: Store<T>): T => useSyncExternalStore(store.subscribe, store.get);
