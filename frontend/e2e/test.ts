import { test as base, type ConsoleMessage, expect } from "@playwright/test";

export { expect };

/**
 * A test in whose browser nothing may go wrong unseen: an error in the console, a violation of the content security
 * policy or an exception fails it, whatever page it happens on.
 */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ context }, use) => {
      const said: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error" && !isAnswer(message)) said.push(message.text());
      });
      context.on("weberror", (error) => said.push(String(error.error())));
      await use(undefined);
      expect(said, "what the browser complained about").toEqual([]);
    },
    { auto: true },
  ],
});

/** Chromium reports each refusal of the API as an error, although the page deals with it; the tests look at those pages. */
function isAnswer(message: ConsoleMessage): boolean {
  return message.text().startsWith("Failed to load resource") && message.location().url.includes("/api/v1/");
}
