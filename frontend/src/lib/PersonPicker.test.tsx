import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { createQueryClient } from "@/app/queryClient";
import { expectAccessible } from "@/testing/accessibility";
import { pageOf, personRef } from "@/testing/fixtures";
import { answers, refuses } from "@/testing/service";
import { PersonPicker } from "./PersonPicker";
import type { FoundPerson } from "./peopleSearch";

const mei = { ...personRef(), orgUnit: "Payments" };
const mara = { ...personRef({ handle: "mara", name: "Mara Klein" }), orgUnit: "Research" };

function Form({ onPick = () => {} }: { onPick?: (handle: string) => void }) {
  const [person, setPerson] = useState<FoundPerson>();
  return (
    <main>
      <h1>Form</h1>
      <PersonPicker
        label="Who?"
        picked={person}
        onPick={(picked) => {
          setPerson(picked);
          onPick(picked.handle);
        }}
        onClear={() => setPerson(undefined)}
      />
    </main>
  );
}

const show = (onPick?: (handle: string) => void) =>
  render(
    <I18nProvider i18n={i18n}>
      <QueryClientProvider client={createQueryClient()}>
        <Form {...(onPick && { onPick })} />
      </QueryClientProvider>
    </I18nProvider>,
  );

test("is walked with the arrows, picks with Enter, and can be cleared", async () => {
  const sent = answers("get", "/api/v1/people", pageOf(mei, mara));
  const picked = vi.fn();
  const screen = await show(picked);
  const input = screen.getByRole("combobox", { name: "Who?" });
  await userEvent.type(input, "m");
  await expect.element(screen.getByRole("option", { name: /Mei Tanaka/ })).toBeVisible();
  await expect.element(input).toHaveAttribute("aria-expanded", "true");
  await expectAccessible();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(picked).toHaveBeenCalledWith("mara");
  expect(new URL(sent[0]?.request.url ?? "").searchParams.get("q")).toBe("m");
  await expect.element(screen.getByText("Mara Klein")).toBeVisible();
  await screen.getByRole("button", { name: "Remove Mara Klein" }).click();
  await expect.element(input).toBeVisible();
});

test("Escape closes the list and keeps what was typed", async () => {
  answers("get", "/api/v1/people", pageOf(mei));
  const screen = await show();
  const input = screen.getByRole("combobox", { name: "Who?" });
  await userEvent.type(input, "mei");
  await expect.element(screen.getByRole("option")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(input).toHaveAttribute("aria-expanded", "false");
  await expect.element(input).toHaveValue("mei");
  await userEvent.keyboard("{ArrowDown}");
  await screen.getByRole("option").click();
  await expect.element(screen.getByText("Mei Tanaka")).toBeVisible();
});

test("says when nobody is found, and why a search failed", async () => {
  answers("get", "/api/v1/people", pageOf());
  const screen = await show();
  const input = screen.getByRole("combobox", { name: "Who?" });
  await userEvent.type(input, "zz");
  await expect.element(screen.getByText("Nobody found.")).toBeVisible();
  refuses("get", "/api/v1/people", { status: 403, detail: "Not for you." });
  await userEvent.type(input, "q");
  await expect.element(screen.getByText("Not for you.")).toBeVisible();
});
