import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Button } from "./Button";
import { ConfirmDialog } from "./ConfirmDialog";

function Example({ onConfirm }: { onConfirm: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <I18nProvider i18n={i18n}>
      <Button onClick={() => setOpen(true)}>Delete draft</Button>
      <ConfirmDialog
        open={open}
        title="Delete this draft?"
        verb="Delete"
        onConfirm={onConfirm}
        onClose={() => setOpen(false)}
      />
    </I18nProvider>
  );
}

test("Escape closes it without an answer and gives the focus back", async () => {
  const confirm = vi.fn();
  const screen = await render(<Example onConfirm={confirm} />);
  const button = screen.getByRole("button", { name: "Delete draft" });
  await button.click();
  await expect.element(screen.getByRole("dialog", { name: "Delete this draft?" })).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(screen.getByRole("dialog")).not.toBeInTheDocument();
  await expect.element(button).toHaveFocus();
  expect(confirm).not.toHaveBeenCalled();
});

test("the verb confirms", async () => {
  const confirm = vi.fn();
  const screen = await render(<Example onConfirm={confirm} />);
  await screen.getByRole("button", { name: "Delete draft" }).click();
  await screen.getByRole("button", { name: "Delete", exact: true }).click();
  expect(confirm).toHaveBeenCalledOnce();
});

test("a pending button keeps the focus and ignores presses", async () => {
  const press = vi.fn();
  const screen = await render(
    <Button pending onClick={press}>
      Save
    </Button>,
  );
  const button = screen.getByRole("button", { name: "Save" });
  button.element().focus();
  await userEvent.keyboard("{Enter}");
  expect(press).not.toHaveBeenCalled();
  await expect.element(button).toHaveFocus();
  await expect.element(button).toHaveAttribute("aria-busy", "true");
});
