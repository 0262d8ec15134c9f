import type { Page } from "@playwright/test";
import { type cast, openAccount } from "../people";
import { expect, test } from "../test";

/** Only ever for evaluation; the local Keycloak gives it to the whole cast. */
const password = "evaluation-only";

test("Ada signs in at Keycloak, is steward because the realm says so, and signs out of both", async ({ page }) => {
  await page.goto("/c/data-visualisation/members");
  await page.getByRole("link", { name: "Sign in" }).click();
  await atKeycloak(page, "ada");

  await test.step("she ends where she wanted to go", async () => {
    await expect(page).toHaveURL("/c/data-visualisation/members");
    await expect(page.getByRole("heading", { level: 1, name: "Data visualisation" })).toBeVisible();
  });

  await test.step("she is the person the demo organisation knows, with the role from the realm", async () => {
    const me = await (await page.request.get("/api/v1/me")).json();
    expect(me.person).toMatchObject({ handle: "ada", name: "Ada Brandt", steward: true });
    expect(me.communities.map(({ community }: { community: { slug: string } }) => community.slug)).toContain(
      "gut-moderieren",
    );
    await page.goto("/people/me");
    await expect(page.getByRole("main").getByText("Steward", { exact: true })).toBeVisible();
  });

  await test.step("signing out ends the session at Keycloak too", async () => {
    await openAccount(page, "ada");
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Find the people who share your craft" })).toBeVisible();
    expect((await page.request.get("/api/v1/me")).status()).toBe(401);
    await page.getByRole("link", { name: "Sign in" }).click();
    await expect(page.getByRole("textbox", { name: /Password|Passwort/ })).toBeVisible();
  });
});

test("Who is no steward in the realm is none here", async ({ page }) => {
  await page.goto("/auth/login?to=/");
  await atKeycloak(page, "noor");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Noor");
  const me = await (await page.request.get("/api/v1/me")).json();
  expect(me.person).toMatchObject({ handle: "noor", steward: false });
});

test("A session that has ended answers 401 and leads back through sign-in, without a password while Keycloak remembers", async ({
  page,
  context,
  baseURL,
}) => {
  await page.goto("/auth/login?to=/discover");
  await atKeycloak(page, "grace");
  await expect(page.getByRole("heading", { level: 1, name: "Discover" })).toBeVisible();

  // Only ours: the session at Keycloak goes on, as when ours has expired.
  await context.clearCookies({ name: /^q_session/, domain: new URL(baseURL ?? "").hostname });
  const answer = await page.request.get("/api/v1/me", { maxRedirects: 0 });
  expect(answer.status()).toBe(401);
  expect(answer.headers()["content-type"]).toContain("application/problem+json");

  await page.getByRole("button", { name: "Join Incident response" }).click();
  const dialog = page.getByRole("dialog", { name: "Please sign in again" });
  const opened = page.waitForEvent("popup");
  await dialog.getByRole("link", { name: "Sign in" }).click();
  const popup = await opened;
  if (!popup.isClosed()) await popup.waitForEvent("close");
  await expect(dialog).toBeHidden();
  await expect(page.getByText("You are in Incident response.")).toBeVisible();
});

test("A wrong password stays at Keycloak, and nothing of ours is open", async ({ page }) => {
  await page.goto("/auth/login?to=/");
  await page.getByRole("textbox", { name: /User ?name|Benutzername/i }).fill("ada");
  await page.getByRole("textbox", { name: /Password|Passwort/ }).fill("not this one");
  await page.getByRole("button", { name: /Sign in|Anmelden/i }).click();
  await expect(page.getByText(/Invalid username or password/i)).toBeVisible();
  expect((await page.request.get("/api/v1/me")).status()).toBe(401);
});

async function atKeycloak(page: Page, person: keyof typeof cast) {
  await page.getByRole("textbox", { name: /User ?name|Benutzername/i }).fill(person);
  await page.getByRole("textbox", { name: /Password|Passwort/ }).fill(password);
  await page.getByRole("button", { name: /Sign in|Anmelden/i }).click();
}
