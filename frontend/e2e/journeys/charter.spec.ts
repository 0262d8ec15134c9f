import type { Page } from "@playwright/test";
import { type Person, signIn } from "../people";
import { expect, test } from "../test";

const CHARTER = "/c/accessibility/charter";

test("A charter is drafted, objected to, ratified, and the difference accepted", async ({ browser }) => {
  const as = async (person: Person, path: string): Promise<Page> => {
    const page = await (await browser.newContext()).newPage();
    await signIn(page, person, path);
    return page;
  };

  const linus = await as("linus", CHARTER);
  await linus.getByRole("link", { name: "Draft the next version" }).click();
  await linus.getByLabel("How we treat each other").fill("Nothing about us without us.\nWe say what we tried.");
  await linus.getByLabel("When we look at it again").fill(inAYear());
  await linus.getByRole("link", { name: "Read it and go on" }).click();
  await linus.getByRole("button", { name: "Ask the members" }).click();
  await linus.getByRole("dialog").getByRole("button", { name: "Ask the members" }).click();
  await expect(linus.getByText(/Members are asked until/)).toBeVisible();

  const grace = await as("grace", `${CHARTER}/2`);
  const norms = grace
    .locator("section")
    .filter({ has: grace.getByRole("heading", { name: "How we treat each other" }) });
  await norms.getByRole("button", { name: "Comment or object" }).click();
  await norms.getByLabel("What do you think of this section?").fill("Who is “us”? I read it as staff only.");
  await norms.getByLabel("I object: this has to be answered first").check();
  await norms.getByRole("button", { name: "Object" }).click();
  await expect(norms.getByText("Objection", { exact: true })).toBeVisible();

  const priya = await as("priya", `${CHARTER}/2`);
  await expect(priya.getByText("One objection is open.")).toBeVisible();
  await priya.getByRole("button", { name: "Answer" }).click();
  await priya.getByLabel("Your answer").fill("Everybody who uses what we build. We will say so in the next line.");
  await priya.getByRole("button", { name: "Send the answer" }).click();
  await expect(priya.getByText("Objection, answered")).toBeVisible();
  await priya.getByRole("button", { name: "End the consultation" }).click();
  await priya.getByRole("button", { name: "Ratify" }).click();
  await priya.getByRole("dialog").getByRole("button", { name: "Ratify" }).click();
  await expect(priya.getByText("Version 2 is in force.")).toBeVisible();

  await grace.goto(CHARTER);
  await expect(grace.getByRole("heading", { name: "What we have agreed on" })).toBeVisible();
  await expect.poll(async () => (await grace.locator("ins").allTextContents()).join(" ")).toContain("tried");
  await grace.getByRole("button", { name: /^Accept/ }).click();
  await expect(grace.getByText("Thank you. You have accepted version 2.")).toBeVisible();
  await expect(grace.getByRole("button", { name: /^Accept/ })).toHaveCount(0);
});

test("A goal gets news and is closed as achieved", async ({ page }) => {
  await signIn(page, "priya", "/c/accessibility/goals");
  await page.getByRole("link", { name: "Every form says what went wrong beside the field" }).click();
  await page.getByRole("button", { name: "Check in" }).click();
  await page.getByLabel("How many forms by now").fill("12");
  await page.getByLabel("What happened").fill("The returns form follows.");
  await page.getByRole("button", { name: "Tell the news" }).click();
  await expect(page.getByText("The returns form follows.")).toBeVisible();
  await expect(page.getByRole("meter")).toHaveAttribute("aria-valuetext", "12 of 12 forms");

  await page.getByRole("button", { name: "Close the goal" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What came of it").fill("All twelve, and the pattern is in the library.");
  await dialog.getByRole("button", { name: "Close the goal" }).click();
  await expect(page.getByText("Achieved", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "What came of it" })).toBeVisible();
});

function inAYear(): string {
  const day = new Date();
  day.setFullYear(day.getFullYear() + 1);
  return day.toISOString().slice(0, 10);
}
