import { beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { community, me, membership, news, pageOf, person, ref } from "@/testing/fixtures";
import { answers } from "@/testing/service";

const plainWords = membership({ community: ref({ name: "Plain words", slug: "plain-words" }) });

describe("The palette", () => {
  beforeEach(() => {
    answers("get", "/api/v1/feed", pageOf(news()));
    answers("get", "/api/v1/communities", pageOf(community({ name: "Quiet nights", slug: "quiet-nights" })));
    answers("get", "/api/v1/people/{person}", person(), { etag: '"1"' });
  });

  test("goes to a page by a few letters", async () => {
    const { screen, router } = await open("/");
    await userEvent.keyboard("{Control>}k{/Control}");
    await expect.element(screen.getByRole("combobox")).toHaveFocus();
    await userEvent.keyboard("appear{Enter}");
    await expect.poll(() => router.state.location.pathname).toBe("/settings/appearance");
    await expect.element(screen.getByRole("combobox")).not.toBeInTheDocument();
  });

  test("finds my own communities at once and others at the service", async () => {
    const { screen } = await open("/", me({ communities: [plainWords] }));
    await userEvent.keyboard("{Control>}k{/Control}");
    await userEvent.keyboard("plain");
    await expect.element(screen.getByRole("option", { name: /Plain words/ })).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{Control>}a{/Control}quiet");
    await expect.element(screen.getByRole("option", { name: /Quiet nights/ })).toBeVisible();
  });

  test("is walked with the arrow keys while the input keeps the focus", async () => {
    const { screen } = await open("/");
    await userEvent.keyboard("{Control>}k{/Control}");
    await userEvent.keyboard("{ArrowDown}");
    const second = screen.getByRole("option").nth(1);
    await expect.element(second).toHaveAttribute("aria-selected", "true");
    const input = screen.getByRole("combobox");
    await expect.element(input).toHaveFocus();
    await expect.element(input).toHaveAttribute("aria-activedescendant", second.element().id);
  });

  test("closes with Escape and gives the focus back", async () => {
    const { screen } = await open("/");
    await screen.getByRole("button", { name: /Search or go to/ }).click();
    await expect.element(screen.getByRole("combobox")).toHaveFocus();
    await userEvent.keyboard("{Escape}");
    await expect.element(screen.getByRole("combobox")).not.toBeInTheDocument();
    await expect.element(screen.getByRole("button", { name: /Search or go to/ })).toHaveFocus();
  });

  test("has no accessibility findings", async () => {
    const { screen } = await open("/");
    await userEvent.keyboard("{Control>}k{/Control}");
    await expect.element(screen.getByRole("combobox")).toBeVisible();
    await expectAccessible();
  });
});
