import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { expectAccessible } from "@/testing/accessibility";
import { Composer } from "./Composer";
import type { Suggest } from "./useSuggestions";

const preview = (markdown: string) => Promise.resolve(`<p>${markdown.length} characters</p>`);
const people: Suggest = (trigger, words) =>
  Promise.resolve(
    ["mei", "mira"]
      .filter((handle) => trigger === "@" && handle.startsWith(words))
      .map((handle) => ({ id: handle, label: handle, insert: `@${handle}` })),
  );

type Given = Partial<Parameters<typeof Composer>[0]>;

function Writing(given: Given) {
  const [text, setText] = useState("");
  return (
    <I18nProvider i18n={i18n}>
      <main>
        <h1>Writing</h1>
        <Composer label="Your reply" value={text} onChange={setText} preview={preview} {...given} />
      </main>
    </I18nProvider>
  );
}

async function write(given: Given = {}) {
  const screen = await render(<Writing {...given} />);
  const text = screen.getByRole("textbox", { name: "Your reply" });
  await text.click();
  return { screen, text };
}

test("formats by keys and by the toolbar, which is one stop of the Tab key", async () => {
  const { screen, text } = await write();
  await userEvent.keyboard("{Control>}b{/Control}very");
  await expect.element(text).toHaveValue("**very**");
  await userEvent.keyboard("{Control>}a{/Control}");
  await screen.getByRole("button", { name: "Quote" }).click();
  await expect.element(text).toHaveValue("> **very**");
  await userEvent.keyboard("{Control>}z{/Control}");
  await expect.element(text).toHaveValue("**very**");
  expect(screen.getByRole("toolbar").element().querySelectorAll("button[tabindex='0']")).toHaveLength(1);
  await expectAccessible();
});

test("goes on with a list", async () => {
  const { text } = await write();
  await userEvent.keyboard("- one{Enter}two{Enter}{Enter}done");
  await expect.element(text).toHaveValue("- one\n- two\ndone");
});

test("names people by keyboard", async () => {
  const { screen, text } = await write({ suggest: people });
  await userEvent.keyboard("Thanks @m");
  await expect.element(screen.getByRole("option", { name: "mei" })).toHaveAttribute("aria-selected", "true");
  await expectAccessible();
  await text.click();
  await userEvent.keyboard("i");
  await expect.element(screen.getByRole("option", { name: "mira" })).toBeVisible();
  await userEvent.keyboard("{Enter}!");
  await expect.element(text).toHaveValue("Thanks @mira !");
  expect(screen.getByRole("option").elements()).toHaveLength(0);
});

test("shows what will come of it, and sends", async () => {
  const onSend = vi.fn();
  const { screen, text } = await write({ onSend });
  await userEvent.keyboard("Hello");
  await screen.getByRole("tab", { name: "Preview" }).click();
  await expect.element(screen.getByText("5 characters")).toBeVisible();
  await expectAccessible();
  await screen.getByRole("tab", { name: "Write" }).click();
  await text.click();
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(onSend).toHaveBeenCalledOnce();
});

test("a file keeps its place in the text until it has arrived, and says why it did not", async () => {
  const arrived = Promise.withResolvers<string>();
  const uploaded = vi.fn(() => arrived.promise);
  const { screen, text } = await write({ upload: uploaded, uploadReason: (error) => String(error) });
  const input = screen.container.querySelector<HTMLInputElement>("input[type=file]");
  await userEvent.keyboard("Look:");
  if (input) await userEvent.upload(input, new File(["x"], "chart.png", { type: "image/png" }));
  await expect.element(screen.getByRole("progressbar")).toBeVisible();
  await userEvent.keyboard("Nice");
  arrived.resolve("![chart](/api/v1/attachments/1)");
  await expect.element(text).toHaveValue("Look:\n\n![chart](/api/v1/attachments/1)\n\nNice");
  uploaded.mockImplementationOnce(() => Promise.reject(new Error("Too large")));
  if (input) await userEvent.upload(input, new File(["x"], "film.mov"));
  await expect.element(screen.getByText(/film.mov was not sent. Error: Too large/)).toBeVisible();
});
