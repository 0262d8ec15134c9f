import { signIn } from "../people";
import { expect, test } from "../test";

test("An access token is shown once, does what it may, and nothing any more once revoked", async ({
  page,
  playwright,
  baseURL,
}) => {
  await signIn(page, "ada", "/settings/tokens");
  const main = page.getByRole("main");
  await expect(main.getByText("No tokens yet")).toBeVisible();

  const token = main.getByRole("listitem").filter({ hasText: "Office display" });
  await main.getByRole("button", { name: "Create a token" }).click();
  const form = page.getByRole("dialog", { name: "Create a token" });
  await form.getByRole("button", { name: "Create token" }).click();
  await expect(form.getByLabel("Name")).toBeFocused();
  await form.getByLabel("Name").fill("Office display");
  await form.getByRole("button", { name: "Create token" }).click();

  const ready = page.getByRole("dialog", { name: "“Office display” is ready" });
  const secret = await ready.getByRole("textbox", { name: "Access token" }).inputValue();
  await page.keyboard.press("Escape");
  await expect(ready).toBeVisible();
  await ready.getByRole("button", { name: "Done" }).click();
  await expect(token).toContainText("Never used");
  await expect(token).toContainText(secret.slice(-4));
  expect(await page.content()).not.toContain(secret);

  const script = await playwright.request.newContext({
    ...(baseURL && { baseURL }),
    extraHTTPHeaders: { Authorization: `Bearer ${secret}` },
  });
  const communities = await script.get("/api/v1/communities?limit=3");
  expect(communities.status()).toBe(200);
  const joining = await script.put("/api/v1/communities/incident-response/membership");
  expect(joining.status()).toBe(403);
  expect(await joining.json()).toMatchObject({
    code: "scope-missing",
    detail: expect.stringContaining("communities:write"),
  });

  await page.reload();
  await expect(token).toContainText("Last used");
  await main.getByRole("button", { name: "Revoke Office display" }).click();
  await page
    .getByRole("dialog", { name: "Revoke “Office display”?" })
    .getByRole("button", { name: "Revoke token" })
    .click();
  await expect(page.getByText("“Office display” is revoked and works no longer.")).toBeVisible();
  await expect(main.getByText("No tokens yet")).toBeVisible();
  const refused = await script.get("/api/v1/communities?limit=3");
  expect(refused.status()).toBe(401);
  expect(refused.headers()["content-type"]).toContain("application/problem+json");
  await script.dispose();
});
