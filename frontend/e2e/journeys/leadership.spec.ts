import type { Page } from "@playwright/test";
import { type Person, signIn } from "../people";
import { expect, test } from "../test";

const SLUG = "soldering-circle";
const NAME = "Soldering circle";

test("A community passes from one leader to the next, and a newcomer is received", async ({ page, browser }) => {
  const priya = page;
  const kenji = await as("kenji", "/");
  const main = (of: Page) => of.getByRole("main");

  await test.step("Priya starts it, and Kenji joins", async () => {
    await signIn(priya, "priya", "/start?as=community");
    await main(priya).getByLabel("Name", { exact: true }).fill(NAME);
    await main(priya)
      .getByRole("textbox", { name: /about/i })
      .fill("Joints that hold, and boards that survive being repaired.");
    await main(priya).getByRole("textbox", { name: /who/i }).fill("Whoever has burnt a finger once");
    await main(priya).getByRole("button", { name: "Start the community" }).click();
    await expect(priya).toHaveURL(`/c/${SLUG}`);
    await kenji.goto(`/c/${SLUG}`);
    await main(kenji).getByRole("button", { name: "Join" }).click();
    await expect(main(kenji).getByText(/^Member since/)).toBeVisible();
  });

  await test.step("Kenji sees who greets him and what comes first", async () => {
    const welcome = main(kenji).getByRole("region", { name: `Welcome to ${NAME}` });
    await expect(async () => {
      await kenji.reload();
      await expect(welcome).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await expect(welcome.getByRole("link", { name: "Priya Nair" })).toBeVisible();
    await expect(welcome.getByRole("listitem")).toHaveCount(3);
    await welcome.getByRole("button", { name: "I have read it" }).click();
    await expect(welcome.getByRole("heading", { name: "Read what was agreed on (done)" })).toBeVisible();
  });

  await test.step("Priya says hello", async () => {
    await priya.goto(`/c/${SLUG}/manage/newcomers`);
    await main(priya).getByRole("button", { name: "I said hello to Kenji Mori" }).click();
    await expect(main(priya).getByText("Priya Nair said hello.")).toBeVisible();
  });

  await test.step("Priya offers a role, and Kenji accepts it on Home", async () => {
    await priya.goto(`/c/${SLUG}/roles`);
    await main(priya).getByRole("button", { name: "Offer a role" }).click();
    const dialog = priya.getByRole("dialog", { name: `Offer a role in ${NAME}` });
    await dialog.getByRole("combobox", { name: "To whom" }).fill("mori");
    await dialog.getByRole("option", { name: "Kenji Mori" }).click();
    await dialog.getByRole("button", { name: "Offer role" }).click();
    await expect(priya.getByText("Kenji Mori can accept now.")).toBeVisible();
    await kenji.goto("/");
    await main(kenji)
      .getByRole("region", { name: `Priya Nair asks you: Facilitator in ${NAME}?` })
      .getByRole("button", { name: "Accept" })
      .click();
    await expect(kenji.getByText(`You hold the role in ${NAME} now.`)).toBeVisible();
  });

  await test.step("the last leader is shown the way out: a hand-over", async () => {
    await main(priya).getByRole("button", { name: "Step down" }).click();
    await priya
      .getByRole("dialog", { name: `Step down in ${NAME}?` })
      .getByRole("button", { name: "Step down" })
      .click();
    await priya
      .getByRole("dialog", { name: `${NAME} would have no leader` })
      .getByRole("button", { name: "Hand over" })
      .click();
    const dialog = priya.getByRole("dialog", { name: `Hand over ${NAME}` });
    await dialog.getByRole("combobox", { name: "Next leader" }).fill("mori");
    await dialog.getByRole("option", { name: "Kenji Mori" }).click();
    await dialog.getByLabel(/^What they should know/).fill("The irons are in the blue cupboard.");
    await dialog.getByRole("button", { name: "Propose hand-over" }).click();
    await expect(main(priya).getByText("Waits for Kenji Mori")).toBeVisible();
  });

  await test.step("Kenji accepts, Priya completes, and Kenji leads", async () => {
    await kenji.goto(`/c/${SLUG}/roles`);
    await expect(main(kenji).getByText("The irons are in the blue cupboard.")).toBeVisible();
    await main(kenji).getByRole("button", { name: "Accept and lead" }).click();
    await expect(main(kenji).getByText("Accepted")).toBeVisible();
    await priya.reload();
    await main(priya).getByRole("button", { name: "Complete hand-over" }).click();
    await expect(priya.getByText(`Kenji Mori leads ${NAME} now.`)).toBeVisible();
    await expect(main(priya).getByRole("list", { name: "Leaders" })).toContainText("Kenji Mori");
    await expect(main(priya).getByRole("button", { name: "Offer a role" })).toHaveCount(0);
  });

  async function as(person: Person, to: string) {
    const other = await (await browser.newContext()).newPage();
    await signIn(other, person, to);
    return other;
  }
});
