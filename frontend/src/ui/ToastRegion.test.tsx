import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { ToastRegion } from "./ToastRegion";
import { lifetime, showToast } from "./toasts";

const region = () =>
  render(
    <I18nProvider i18n={i18n}>
      <ToastRegion />
    </I18nProvider>,
  );

test("speaks in a live region that was there before, and runs its action once", async () => {
  const screen = await region();
  await expect.element(screen.getByRole("status")).toBeInTheDocument();
  const undo = vi.fn();
  showToast({ message: "You left.", action: { label: "Undo", run: undo } });
  await expect.element(screen.getByRole("status")).toMatchTextContent("You left.");
  screen.getByRole("button", { name: "Undo" }).element().focus();
  await userEvent.keyboard("{Enter}");
  expect(undo).toHaveBeenCalledOnce();
  await expect.element(screen.getByText("You left.")).not.toBeInTheDocument();
});

test("goes by itself, but not while somebody is at it", async () => {
  vi.useFakeTimers();
  try {
    const screen = await region();
    showToast({ message: "Saved." });
    await vi.waitFor(() => expect(screen.container.textContent).toContain("Saved."));
    screen.getByRole("button", { name: "Close" }).element().focus();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(screen.container.textContent).toContain("Saved.");
    screen.getByRole("button", { name: "Close" }).element().blur();
    await vi.advanceTimersByTimeAsync(6_100);
    expect(screen.container.textContent).not.toContain("Saved.");
  } finally {
    vi.useRealTimers();
  }
});

test("an action stays ten seconds, a problem until it is closed", () => {
  const toast = { id: 1, message: "x", tone: "plain" } as const;
  expect(lifetime({ ...toast, action: { label: "Undo", run: () => undefined } })).toBe(10_000);
  expect(lifetime({ ...toast, tone: "problem" })).toBeUndefined();
});
