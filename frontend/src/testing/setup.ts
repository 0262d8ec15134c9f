import "@/styles/index.css";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { activate, activateEverything } from "@/i18n/i18n";
import { dismissToast, toastStore } from "@/ui/toasts";
import { settle, worker } from "./service";

beforeAll(() => worker.start({ quiet: true, onUnhandledFrame: "bypass" }));
beforeEach(async () => {
  localStorage.clear();
  await activate("en");
  await activateEverything();
});
afterEach(() => {
  delete document.documentElement.dataset.theme;
  for (const { id } of toastStore.get()) dismissToast(id);
  settle();
});
afterAll(() => worker.stop());
