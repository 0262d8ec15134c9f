import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { newVersion } from "@/api/version";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { community, me, membership, news, pageOf, person, ref } from "@/testing/fixtures";
import { answers } from "@/testing/service";

const plainWords = membership({ community: ref({ name: "Plain words", slug: "plain-words" }) });

describe("The shell", () => {
  beforeEach(() => {
    answers("get", "/api/v1/feed", pageOf(news()));
    answers("get", "/api/v1/communities", pageOf(community({ name: "Quiet nights", slug: "quiet-nights" })));
    answers("get", "/api/v1/people/{person}", person(), { etag: '"1"' });
    answers("get", "/api/v1/people/{person}/communities", pageOf());
  });

  test("lets the keyboard skip the navigation", async () => {
    const { screen } = await open("/");
    await userEvent.keyboard("{Tab}");
    await expect.element(screen.getByRole("link", { name: "Skip to the content" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByRole("main")).toHaveFocus();
  });

  test("takes the focus to the h1 of the next page and announces it", async () => {
    const { screen } = await open("/");
    await screen.getByRole("link", { name: "Discover", exact: true }).first().click();
    await expect.element(screen.getByRole("heading", { level: 1, name: "Discover" })).toHaveFocus();
    expect(document.title).toBe("Discover · Guildhall");
    await expect.element(screen.getByText("Discover · Guildhall")).toBeInTheDocument();
  });

  test("gives the focus back to the link one came from", async () => {
    const { screen, router } = await open("/");
    const link = screen.getByRole("main").getByRole("link", { name: "Mei Tanaka" });
    await link.click();
    await expect.element(screen.getByRole("heading", { level: 1, name: "Ada Okafor" })).toHaveFocus();
    router.history.back();
    await expect.element(link).toHaveFocus();
  });

  test("names my communities on every page", async () => {
    const { screen } = await open("/settings/appearance", me({ communities: [plainWords] }));
    const nav = screen.getByRole("navigation", { name: "Main" });
    await expect.element(nav.getByRole("link", { name: "Plain words" })).toHaveAttribute("href", "/c/plain-words");
  });

  test("goes to places by g and a letter", async () => {
    const { screen } = await open("/");
    await userEvent.keyboard("gp");
    await expect.element(screen.getByRole("heading", { level: 1, name: "Ada Okafor" })).toBeVisible();
    await userEvent.keyboard("gh");
    await expect.element(screen.getByRole("heading", { level: 1, name: /, Ada$/ })).toBeVisible();
  });

  test("leaves single letters alone for those who switched them off", async () => {
    const { screen, router } = await open("/settings/appearance");
    await screen.getByRole("checkbox", { name: "Use single letters as shortcuts" }).click();
    await userEvent.keyboard("gh");
    expect(router.state.location.pathname).toBe("/settings/appearance");
    await userEvent.keyboard("?");
    await expect.element(screen.getByRole("dialog", { name: "Keyboard shortcuts" })).not.toBeInTheDocument();
    await screen.getByRole("checkbox", { name: "Use single letters as shortcuts" }).click();
  });

  test("explains the keys on ?", async () => {
    const { screen } = await open("/");
    await userEvent.keyboard("?");
    await expect.element(screen.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
    await expectAccessible();
  });

  test("says that a page does not exist, and where to go", async () => {
    const { screen } = await open("/nowhere");
    await expect.element(screen.getByRole("heading", { level: 1, name: "Page not found" })).toBeVisible();
    await expectAccessible();
  });

  test("says when the connection is gone", async () => {
    const { screen } = await open("/");
    window.dispatchEvent(new Event("offline"));
    Object.defineProperty(navigator, "onLine", { value: false, configurable: true });
    window.dispatchEvent(new Event("offline"));
    await expect.element(screen.getByText(/You are offline/)).toBeVisible();
    Object.defineProperty(navigator, "onLine", { value: true, configurable: true });
    window.dispatchEvent(new Event("online"));
    await expect.element(screen.getByText(/You are offline/)).not.toBeInTheDocument();
  });

  test("offers a new version without forcing it", async () => {
    const { screen } = await open("/");
    newVersion.set(true);
    await expect.element(screen.getByRole("button", { name: "Reload" })).toBeVisible();
    newVersion.set(false);
  });

  test("has its navigation under the thumb on a phone", async () => {
    await page.viewport(375, 800);
    const { screen } = await open("/");
    const nav = screen.getByRole("navigation", { name: "Main" });
    await nav.getByRole("link", { name: "Discover" }).click();
    await expect.element(screen.getByRole("heading", { level: 1, name: "Discover" })).toBeVisible();
    await nav.getByRole("button", { name: "Search" }).click();
    await expect.element(screen.getByRole("combobox", { name: "Name of a page or a community" })).toHaveFocus();
    await page.viewport(1280, 800);
  });
});
