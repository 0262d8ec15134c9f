import { signIn } from "../people";
import { expect, test } from "../test";

test("Three clicks lead from the front page into an open community", async ({ page }) => {
  const main = page.getByRole("main");
  await signIn(page, "owen");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Discover" }).click();
  await main.getByRole("link", { name: "Maschinensicherheit" }).click();
  await page.waitForURL(/\/c\/maschinensicherheit$/);
  await main.getByRole("button", { name: "Join", exact: true }).click();
  await expect(page.getByText("You are in Maschinensicherheit.")).toBeVisible();
});

test("A leader invites people, and one of them comes by a link", async ({ page, context, browser }) => {
  const main = page.getByRole("main");
  await signIn(page, "owen", "/c/works-council-liaison-q7mzk3vd/manage/invitations");

  await main.getByRole("combobox", { name: "Find somebody" }).fill("kofi");
  await page.getByRole("option", { name: /Kofi/ }).click();
  const list = main.getByLabel("Who is invited");
  await list.fill(`${await list.inputValue()}\nnobody@meridian.example\nowen`);
  await main.getByRole("button", { name: "Send invitations" }).click();
  await expect(main.getByText("1 person is invited.")).toBeVisible();
  await expect(main.getByText("Nobody here has this address or handle")).toBeVisible();
  await expect(main.getByText("Is a member already")).toBeVisible();

  await main.getByRole("button", { name: /^Withdraw the invitation for Kofi/ }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(main.getByRole("button", { name: /^Withdraw the invitation for Kofi/ })).toBeVisible();

  await main.getByLabel("It lets in").selectOption("1");
  await main.getByRole("button", { name: "Create a link" }).click();
  const address = await main.getByLabel("Invitation link").inputValue();
  await context.clearCookies();

  const guest = await browser.newPage();
  await signIn(guest, "kenji", new URL(address).pathname);
  const door = guest.getByRole("main");
  await expect(door.getByRole("heading", { level: 1, name: "You are invited to Works council liaison" })).toBeVisible();
  await door.getByRole("button", { name: "Join Works council liaison" }).click();
  await expect(door.getByText(/^Member since/)).toBeVisible();
  await guest.goto(address);
  await expect(door.getByRole("heading", { level: 1, name: "This link works no longer" })).toBeVisible();
});

test("A leader reads what is asked and answers", async ({ page }) => {
  const main = page.getByRole("main");
  await signIn(page, "ada", "/c/gut-moderieren/manage/requests");
  const gabor = main.getByRole("listitem").filter({ hasText: "Gábor" });
  await expect(gabor).toContainText("Im März leite ich zum ersten Mal eine Retrospektive.");
  await gabor.getByRole("button", { name: /^Approve/ }).click();
  await expect(page.getByText(/is a member now\.$/)).toBeVisible();
  await expect(gabor).toHaveCount(0);
});

test("Who was removed reads why and asks a steward to look at it", async ({ page }) => {
  const main = page.getByRole("main");
  await signIn(page, "sofia", "/c/incident-response");
  await expect(main.getByText(/^Named the person on call/)).toBeVisible();
  await expect(main.getByRole("button", { name: "Join" })).toHaveCount(0);
  await main.getByRole("link", { name: "Ask a steward to look at it" }).click();
  await main.getByLabel("Why a steward should look at it again").fill("I had asked her, and she agreed.");
  await main.getByRole("button", { name: "Appeal" }).click();
  await expect(main.getByText("A steward will look at it.")).toBeVisible();
});
