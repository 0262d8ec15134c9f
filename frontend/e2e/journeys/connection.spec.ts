import { signIn } from "../people";
import { expect, test } from "../test";

test("Without a connection one can go on reading, and what one does is sent later", async ({ page, context }) => {
  const main = page.getByRole("main");
  await signIn(page, "sofia", "/c/accessibility");
  await context.setOffline(true);
  const banner = page.getByText("You are offline.");
  await expect(banner).toBeVisible();
  await expect(main.getByRole("heading", { level: 1, name: "Accessibility" })).toBeVisible();
  await main.getByRole("button", { name: "Join" }).click();
  await expect(main.getByRole("button", { name: "Leave" })).toBeVisible();
  expect(await membership()).toBeUndefined();

  await context.setOffline(false);
  await expect(banner).toBeHidden();
  await expect(page.getByText("You are in Accessibility.")).toBeVisible();
  expect(await membership()).toMatchObject({ state: "ACTIVE" });

  /** What the service knows, asked beside the browser and its broken connection. */
  async function membership() {
    const answer = await context.request.get("/api/v1/communities/accessibility");
    return ((await answer.json()) as { myMembership?: object }).myMembership;
  }
});

test("A new version is offered, never forced", async ({ page }) => {
  await signIn(page, "mallory", "/discover");
  await page.route("**/api/v1/communities?*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "guildhall-version": "another" } });
  });
  await page.getByRole("searchbox").fill("charts");
  await expect(page.getByText("A new version is ready.")).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue("charts");
  await page.unroute("**/api/v1/communities?*");
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.getByText("A new version is ready.")).toBeHidden();
  await expect(page.getByRole("searchbox")).toHaveValue("charts");
});
