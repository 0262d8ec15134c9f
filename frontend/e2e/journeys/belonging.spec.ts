import { signIn } from "../people";
import { expect, test } from "../test";

test("The last leader learns what has to happen before leaving", async ({ page }) => {
  const main = page.getByRole("main");
  await signIn(page, "grace", "/c/data-visualisation");
  await main.getByRole("button", { name: "Leave" }).click();
  await page.getByRole("dialog", { name: "Leave Data visualisation?" }).getByRole("button", { name: "Leave" }).click();

  const wayOut = page.getByRole("dialog", { name: "Data visualisation would have no leader" });
  await expect(wayOut).toContainText(/leader/i);
  await wayOut.getByRole("button", { name: "Understood" }).click();
  await expect(wayOut).toBeHidden();
  await expect(main.getByText(/^Leader since/)).toBeVisible();
  await expect(main.getByRole("button", { name: "Leave" })).toBeFocused();
});

test("One asks to join where a leader decides", async ({ page }) => {
  const main = page.getByRole("main");
  await signIn(page, "sofia", "/discover");
  await main.getByRole("button", { name: "Ask to join Statistics for experiments" }).click();
  const dialog = page.getByRole("dialog", { name: "Ask to join Statistics for experiments" });
  await dialog.getByLabel("Which measurement or experiment are you working on?").fill("How long a seal keeps tight.");
  await dialog
    .getByLabel("What would you like to be able to judge by yourself?")
    .fill("Whether three seals are enough.");
  await dialog.getByRole("button", { name: "Send request" }).click();
  await expect(page.getByText("You asked to join Statistics for experiments.")).toBeVisible();

  await main.getByRole("link", { name: "Statistics for experiments" }).click();
  await expect(main.getByText(/^You asked to join. A leader will answer by/)).toBeVisible();
  await expect(main.getByRole("link", { name: "Members" })).toHaveCount(0);
  await page.goto("/");
  await expect(main.getByRole("listitem").filter({ hasText: "Statistics for experiments" })).toContainText(
    "Your request is waiting",
  );
});

test("A private community and an address that never was are the same to an outsider", async ({ page }) => {
  const main = page.getByRole("main");
  await signIn(page, "mallory");
  const seen: string[] = [];
  for (const slug of ["works-council-liaison-q7mzk3vd", "nothing-was-ever-here-k3vdq7mz"]) {
    for (const path of [`/c/${slug}`, `/c/${slug}/members`]) {
      await page.goto(path);
      await expect(main.getByRole("heading", { level: 1, name: "Page not found" })).toBeVisible();
      await expect(page).toHaveTitle("Page not found · Guildhall");
      seen.push(await main.innerHTML());
    }
  }
  expect(new Set(seen).size, "different pages for what must look the same").toBe(1);

  await page.goto("/discover?q=works+council");
  await expect(main.getByText("Nobody has gathered around this yet")).toBeVisible();
});
