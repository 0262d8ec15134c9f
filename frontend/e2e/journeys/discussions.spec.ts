import type { Page } from "@playwright/test";
import { findings, prepare } from "../accessibility/axe";
import { signIn } from "../people";
import { expect, test } from "../test";

const where = "/c/lost-tools/discussions";
const title = "Who keeps the torque wrench for M3 screws?";

test("Two people talk: one asks, the other answers, and each sees what the other does", async ({ browser, page }) => {
  const context = await browser.newContext();
  const other = await context.newPage();
  await prepare(other);
  const asking = page.getByRole("main");
  const answering = other.getByRole("main");

  await test.step("in a community of their own", async () => {
    await signIn(page, "sofia");
    const started = await call(page, "POST", "/api/v1/communities", {
      name: "Lost tools",
      slug: "lost-tools",
      domainStatement: "Finding the tools that everybody needs and nobody has, and lending them to each other.",
      forWhom: "Whoever has searched a drawer in vain.",
      visibility: "PUBLIC",
      joining: "OPEN",
    });
    expect(started).toBe(201);
    await signIn(other, "kenji", "/c/lost-tools");
    await answering.getByRole("button", { name: "Join" }).click();
    await expect(answering.getByRole("button", { name: "Leave" })).toBeVisible();
  });

  await test.step("one asks, and loses nothing on the way", async () => {
    await page.goto(where);
    await expect(asking.getByRole("heading", { name: "Nothing said yet" })).toBeVisible();
    await asking.getByRole("link", { name: "Start a discussion" }).click();
    await asking.getByRole("button", { name: /^Question/ }).click();
    await asking.getByLabel("What do you want to know?").fill(title);
    await asking.getByLabel(/What have you tried/).fill("The drawers of three labs.");
    await asking.getByLabel("The question in full").fill("For **one** afternoon.\n\n- any brand\n- calibrated");
    await page.reload();
    await expect(asking.getByLabel("What do you want to know?")).toHaveValue(title);
    await asking.getByRole("button", { name: "Ask", exact: true }).click();
    await expect(asking.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(asking.locator("strong")).toHaveText("one");
    await expect(page).toHaveTitle(`${title} · Guildhall`);
  });

  await test.step("the other finds it unread and answers", async () => {
    await other.goto(where);
    const row = answering.getByRole("article").filter({ hasText: title });
    await expect(row.getByText("1 new")).toBeVisible();
    await row.getByRole("link", { name: title }).click();
    await answering.getByRole("button", { name: "Answer", exact: true }).click();
    await expect(other.getByRole("textbox", { name: "Your answer" })).toBeFocused();
    await other.keyboard.type("I do, in lab 4. Ask @sof");
    await other.getByRole("option", { name: /Sofía Álvarez/ }).click();
    await other.keyboard.type("for the key.");
    await other.keyboard.press("Control+Enter");
    await expect(answering.getByRole("article", { name: "Reply 1 by Kenji Mori" })).toBeVisible();
    await expect(answering.getByRole("link", { name: "@sofia" })).toBeVisible();
  });

  await test.step("the first is told without being moved", async () => {
    await asking.getByRole("button", { name: "1 new reply" }).click({ timeout: 25_000 });
    const answer = asking.getByRole("article", { name: "Reply 1 by Kenji Mori" });
    await answer.getByRole("button", { name: "Comment" }).click();
    await page.getByRole("textbox", { name: "Your comment" }).fill("That is me, and the key hangs by the door.");
    await page.keyboard.press("Control+Enter");
    await expect(asking.getByRole("article", { name: "Reply 2 by Sofía Álvarez" })).toBeVisible();
  });

  await test.step("what was said is edited in its place", async () => {
    await answering
      .getByRole("article", { name: /Reply 1/ })
      .getByRole("button", { name: "More", exact: true })
      .click();
    await other.getByRole("menuitem", { name: "Edit" }).click();
    await other.getByRole("textbox", { name: "Edit reply 1" }).fill("I do, in lab 4, second drawer.");
    await answering.getByRole("button", { name: "Save" }).click();
    await expect(answering.getByText("second drawer")).toBeVisible();
    await expect(answering.getByText("edited")).toBeVisible();
  });

  await test.step("what was deleted by mistake comes back", async () => {
    const comment = asking.getByRole("article", { name: /Reply 2/ });
    await comment.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await expect(comment.getByText("Deleted by its author.")).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(comment.getByText("Deleted by its author.")).toBeHidden();
  });

  await test.step("the answer is accepted, and whoever comes later sees it first", async () => {
    await asking.getByRole("button", { name: "Accept", exact: true }).click();
    await expect(asking.getByText("Accepted answer")).toBeVisible();
    await page.goto(where);
    await expect(asking.getByRole("article").filter({ hasText: title }).getByText("Answered")).toBeVisible();
  });

  await test.step("an address leads to one reply, and everybody can read the page", async () => {
    await other.goto(`${new URL(other.url()).pathname}#2`);
    await expect(answering.getByRole("article", { name: "Reply 2 by Sofía Álvarez" })).toBeInViewport();
    for (const width of [375, 1280]) {
      await other.setViewportSize({ width, height: 800 });
      for (const colorScheme of ["light", "dark"] as const) {
        await other.emulateMedia({ colorScheme });
        // At the end, where nothing lies under the place to write.
        await other.evaluate(() => scrollTo(0, document.body.scrollHeight));
        expect(await findings(other), `${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });

  await context.close();
});

/** What would take a page of its own to do: asked of the service as the person who is signed in. */
const call = (page: Page, method: string, path: string, body: unknown) =>
  page.evaluate(async ([to, init]) => (await fetch(to, init)).status, [
    path,
    {
      method,
      headers: {
        "X-Requested-With": "guildhall",
        "Content-Type": "application/json",
        "Idempotency-Key": crypto.randomUUID(),
      },
      body: JSON.stringify(body),
    },
  ] as const);
