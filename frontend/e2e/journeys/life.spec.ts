import type { Page } from "@playwright/test";
import { signIn } from "../people";
import { expect, test } from "../test";

test("A community takes shape, rests, and goes on in another", async ({ browser, page }) => {
  const main = page.getByRole("main");
  await signIn(page, "priya");
  await start(page, "Glass blowing", "glass-blowing");
  await start(page, "Glass work", "glass-work");

  await test.step("its leader decides on a stage, with a reason where the numbers do not speak for it", async () => {
    await page.goto("/c/glass-blowing/manage");
    await main.getByRole("link", { name: "Stage" }).click();
    await expect(main.getByText("not measured yet").first()).toBeVisible();
    await main.getByRole("button", { name: "Decide: Taking shape" }).click();
    const dialog = page.getByRole("dialog", { name: "Glass blowing: Taking shape?" });
    await dialog.getByRole("button", { name: "Decide" }).click();
    await expect(dialog.getByLabel("Why")).toBeFocused();
    await dialog.getByLabel("Why").fill("We meet every week, which nothing here counts yet.");
    await dialog.getByRole("button", { name: "Decide" }).click();
    await expect(page.getByText("Glass blowing is now: Taking shape")).toBeVisible();
    await expect(main.getByRole("heading", { name: "Decided so far" })).toBeVisible();
    await expect(main.getByText("against the numbers")).toBeVisible();
  });

  await test.step("lets it rest, and ends the rest", async () => {
    await page.goto("/c/glass-blowing/manage/status");
    await main.getByRole("button", { name: "Pause until…" }).click();
    const dialog = page.getByRole("dialog", { name: "Pause Glass blowing" });
    await dialog.getByLabel(/What members should know/).fill("The kiln is being repaired.");
    await dialog.getByRole("button", { name: "Pause Glass blowing" }).click();
    await expect(main.getByText("The kiln is being repaired.")).toBeVisible();
    await main.getByRole("button", { name: "Resume now" }).click();
    await expect(page.getByText("Glass blowing is at work again.")).toBeVisible();
    await expect(main.getByText("The kiln is being repaired.")).toBeHidden();
  });

  await test.step("a steward merges it, and the old address leads to the other", async () => {
    const steward = await browser.newPage();
    await signIn(steward, "ada", "/c/glass-blowing/manage/status");
    await steward.getByRole("button", { name: "Merge…" }).click();
    const dialog = steward.getByRole("dialog", { name: "Merge Glass blowing" });
    await dialog.getByRole("combobox", { name: "The community that goes on" }).fill("Glass work");
    await dialog.getByRole("option", { name: /Glass work/ }).click();
    await expect(dialog.getByText("Its address leads to Glass work.")).toBeVisible();
    await dialog.getByLabel("Why").fill("The same people, twice a week.");
    await dialog.getByRole("button", { name: "Merge Glass blowing" }).click();
    await expect(steward.getByText("Glass blowing has merged into Glass work.")).toBeVisible();
    await steward.close();
    await page.goto("/c/glass-blowing");
    await expect(main.getByRole("heading", { level: 1, name: "Glass work" })).toBeVisible();
    await main.getByRole("link", { name: "History" }).click();
    await expect(main.getByText("Glass blowing came in")).toBeVisible();
    await expect(main.getByText("The same people, twice a week.")).toBeVisible();
  });
});

/** Starts a community of one's own, as the form does. */
async function start(page: Page, name: string, slug: string) {
  const status = await page.evaluate(
    async (body) => {
      const answer = await fetch("/api/v1/communities", {
        method: "POST",
        headers: { "Content-Type": "application/json", "X-Requested-With": "guildhall" },
        body: JSON.stringify(body),
      });
      return answer.status;
    },
    {
      name,
      slug,
      domainStatement: "Vessels that nobody sells, made for one experiment and then for the next.",
      forWhom: "Whoever has ever broken the only one.",
    },
  );
  expect(status).toBe(201);
}
