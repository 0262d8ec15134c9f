import { signIn } from "../people";
import { expect, test } from "../test";

test("Starting a community takes three answers, and a taken address another one", async ({ page }) => {
  const main = page.getByRole("main");
  await signIn(page, "kenji", "/start?as=community");

  await test.step("says what is missing, beside the field and in a summary", async () => {
    await main.getByRole("button", { name: "Start the community" }).click();
    await expect(main.getByRole("alert")).toBeFocused();
    await expect(main.getByRole("alert")).toContainText("3 things need another look");
    await main.getByRole("link", { name: "Name: Please fill this in." }).click();
    await expect(main.getByLabel("Name", { exact: true })).toBeFocused();
  });

  await test.step("keeps what is typed, also when the page is loaded again", async () => {
    await main.getByLabel("Name", { exact: true }).fill("Accessibility");
    await main
      .getByRole("textbox", { name: /about/i })
      .fill("Jigs and fixtures that people built themselves, drawn so that others can.");
    await main
      .getByRole("textbox", { name: /who/i })
      .fill("Whoever holds a part with one hand and a tool with the other");
    await page.reload();
    await expect(main.getByLabel("Name", { exact: true })).toHaveValue("Accessibility");
  });

  await test.step("asks for another address when this one is taken", async () => {
    await main.getByRole("button", { name: "Start the community" }).click();
    await expect(main.getByRole("alert")).toContainText("Another community already has this address.");
    await expect(main.getByLabel("Name", { exact: true })).toHaveValue("Accessibility");
    await main.getByLabel("Name", { exact: true }).fill("Jigs and fixtures");
    await main.getByLabel(/^Address/).fill("jigs-and-fixtures");
    await main.getByRole("button", { name: "Start the community" }).click();
  });

  await test.step("leads it, alone for now", async () => {
    await expect(page).toHaveURL("/c/jigs-and-fixtures");
    await expect(page.getByText("Jigs and fixtures is there, and you lead it.")).toBeVisible();
    await expect(main.getByRole("heading", { level: 1, name: "Jigs and fixtures" })).toBeVisible();
    await expect(main.getByText("1 member", { exact: true })).toBeVisible();
    await expect(main.getByRole("list", { name: "Leaders" })).toContainText("Kenji Mori");
    await expect(main.getByText("The members have not agreed on this charter yet.")).toBeVisible();
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Jigs and fixtures" }).click();
    await expect(page).toHaveURL("/c/jigs-and-fixtures");
    await page.goto("/start?as=community");
    await expect(main.getByLabel("Name", { exact: true })).toHaveValue("");
  });
});
