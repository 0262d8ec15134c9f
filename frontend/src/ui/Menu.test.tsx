import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { Menu } from "./Menu";

test("opens by keyboard, moves with the arrows, selects, and gives the focus back", async () => {
  const edit = vi.fn();
  const screen = await render(
    <Menu
      actions={[
        { label: "Edit", onSelect: edit },
        { label: "Remove", danger: true, onSelect: vi.fn() },
      ]}
    >
      More
    </Menu>,
  );
  const button = screen.getByRole("button", { name: "More" });
  button.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(screen.getByRole("menuitem", { name: "Edit" })).toHaveFocus();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(screen.getByRole("menuitem", { name: "Remove" })).toHaveFocus();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(screen.getByRole("menuitem", { name: "Edit" })).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(button).toHaveFocus();
  await userEvent.keyboard("{Enter}");
  await expect.element(screen.getByRole("menuitem", { name: "Edit" })).toHaveFocus();
  await userEvent.keyboard("{End}{Home}{Enter}");
  expect(edit).toHaveBeenCalledOnce();
  await expect.element(button).toHaveFocus();
});
