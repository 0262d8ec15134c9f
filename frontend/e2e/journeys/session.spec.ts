import { choose, openAccount, signIn } from "../people";
import { expect, test } from "../test";

test("A session that ends in the middle of work costs one click, and no work", async ({ page, context }) => {
  const main = page.getByRole("main");
  await signIn(page, "owen", "/start?as=community");
  await main.getByLabel("Name", { exact: true }).fill("Contracts in plain words");
  // Looking for communities that are alike follows what one types; it must not be what notices the end of the session.
  const looked = page.waitForResponse(
    (response) => response.url().includes("/communities/similar?") && response.url().includes("Clauses"),
  );
  await main.getByLabel("What it is about").fill("Clauses that a person can read once, understand, and act upon.");
  await main.getByLabel("Who it is for").fill("Whoever writes or signs contracts");

  const attempts: { status: number; key: string | undefined }[] = [];
  page.on("response", async (response) => {
    const request = response.request();
    if (request.method() !== "POST" || !request.url().endsWith("/api/v1/communities")) return;
    attempts.push({ status: response.status(), key: request.headers()["idempotency-key"] });
  });
  await looked;
  await context.clearCookies();
  await main.getByRole("button", { name: "Start the community" }).click();

  const dialog = page.getByRole("dialog", { name: "Please sign in again" });
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeVisible();
  await expect(page.getByLabel("What it is about")).toHaveValue(/Clauses that a person can read once/);

  const opened = page.waitForEvent("popup");
  await dialog.getByRole("link", { name: "Sign in" }).click();
  const popup = await opened;
  const closed = popup.waitForEvent("close");
  await choose(popup, "owen");
  await closed;

  await expect(page).toHaveURL("/c/contracts-in-plain-words");
  await expect(dialog).toBeHidden();
  await expect(main.getByRole("heading", { level: 1, name: "Contracts in plain words" })).toBeVisible();
  expect(attempts.map(({ status }) => status)).toEqual([401, 201]);
  expect(new Set(attempts.map(({ key }) => key)).size, "the replay carries the same key").toBe(1);
  const found = await page.request.get("/api/v1/communities?q=contracts+plain+words");
  expect((await found.json()).items).toHaveLength(1);
});

test("Somebody else signing in never sends my work as theirs", async ({ page, context }) => {
  const main = page.getByRole("main");
  await signIn(page, "owen", "/c/incident-response");
  await context.clearCookies();
  await main.getByRole("button", { name: "Join" }).click();
  const opened = page.waitForEvent("popup");
  await page.getByRole("dialog", { name: "Please sign in again" }).getByRole("link", { name: "Sign in" }).click();
  await choose(await opened, "mallory");
  await expect(page).toHaveURL("/");
  await expect(main.getByRole("heading", { level: 1 })).toContainText("Mallory");
  const community = await (await page.request.get("/api/v1/communities/incident-response")).json();
  expect(community.myMembership).toBeUndefined();
});

test("Signing out ends at the welcome, and Back shows nothing", async ({ page }) => {
  await signIn(page, "mallory", "/c/accessibility");
  await openAccount(page, "mallory");
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Find the people who share your craft" })).toBeVisible();
  expect((await page.request.get("/api/v1/me")).status()).toBe(401);
  await page.goto("/c/accessibility");
  await expect(page).toHaveTitle("Welcome to Guildhall");
  await expect(page.getByRole("link", { name: "Sign in" })).toHaveAttribute(
    "href",
    "/auth/login?to=%2Fc%2Faccessibility",
  );
});
