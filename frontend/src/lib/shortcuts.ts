import { createPreference } from "./preference";

/** Single letters clash with speech input and with some screen readers, so they can be switched off. */
export const singleLetters = createPreference("guildhall.shortcuts", ["on", "off"], "on");
