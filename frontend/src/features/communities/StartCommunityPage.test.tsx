import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { community } from "@/testing/fixtures";
import { answers, refuses } from "@/testing/service";

const COMMUNITIES = "/api/v1/communities";
const about = "How to have data for tests that is realistic and lawful.";

async function begin() {
  const { screen, router } = await open("/start?as=community");
  await expect.element(screen.getByRole("heading", { level: 1, name: "Start a community" })).toBeVisible();
  return { screen, router };
}

async function threeAnswers(screen: Awaited<ReturnType<typeof begin>>["screen"]) {
  await screen.getByRole("textbox", { name: "Name", exact: true }).fill("Test data");
  await screen.getByRole("textbox", { name: "What it is about" }).fill(about);
  await screen.getByRole("textbox", { name: "Who it is for" }).fill("Testers");
}

test("three answers by keyboard are enough, and lead to the community", async () => {
  const { screen, router } = await begin();
  const started = community({ slug: "test-data", name: "Test data" });
  const sent = answers("post", COMMUNITIES, started, { status: 201 });
  answers("get", "/api/v1/communities/{community}", started);
  screen.getByRole("textbox", { name: "Name", exact: true }).element().focus();
  await userEvent.keyboard("Test data{Tab}");
  await userEvent.keyboard(`${about}{Tab}Testers{Tab}`);
  await expect.element(screen.getByText("Details, if you like")).toBeVisible();
  await userEvent.keyboard("{Tab}{Enter}");
  await expect.poll(() => router.state.location.pathname).toBe("/c/test-data");
  expect(sent.map(({ body }) => body)).toEqual([
    {
      name: "Test data",
      domainStatement: about,
      forWhom: "Testers",
      accent: "OCEAN",
      visibility: "PUBLIC",
      joining: "OPEN",
    },
  ]);
  expect(localStorage.getItem("guildhall.draft.start")).toBeNull();
});

test("what is missing is said at the field and in a summary that leads there", async () => {
  const { screen } = await begin();
  await screen.getByRole("button", { name: "Start the community" }).click();
  const summary = screen.getByRole("alert");
  await expect.element(summary).toHaveFocus();
  await expect.element(summary).toMatchTextContent("3 things need another look");
  await expect
    .element(screen.getByRole("textbox", { name: "Name", exact: true }))
    .toHaveAccessibleDescription(/fill this in/);
  await expectAccessible();
  await summary.getByRole("link", { name: /Who it is for/ }).click();
  await expect.element(screen.getByRole("textbox", { name: "Who it is for" })).toHaveFocus();
});

test("an address that is taken is said at its field, which comes into sight", async () => {
  const { screen } = await begin();
  refuses("post", COMMUNITIES, {
    status: 409,
    code: "slug-taken",
    errors: [{ pointer: "/slug", code: "slug-taken", detail: "taken" }],
  });
  await threeAnswers(screen);
  await screen.getByRole("button", { name: "Start the community" }).click();
  const address = screen.getByRole("textbox", { name: /^Address/ });
  await expect.element(address).toBeVisible();
  await expect.element(address).toHaveAccessibleDescription(/already has this address/);
  await screen
    .getByRole("alert")
    .getByRole("link", { name: /Address/ })
    .click();
  await expect.element(address).toHaveFocus();
  await address.fill("other");
  await expect.element(screen.getByRole("alert")).not.toBeInTheDocument();
});

test("nothing typed is lost when the page is left", async () => {
  const first = await begin();
  await threeAnswers(first.screen);
  await first.screen.unmount();
  const { screen } = await begin();
  await expect.element(screen.getByRole("textbox", { name: "What it is about" })).toHaveValue(about);
  await screen.getByRole("button", { name: "Empty the form" }).click();
  await expect.element(screen.getByRole("textbox", { name: "What it is about" })).toHaveValue("");
  await screen.getByRole("button", { name: "Undo" }).click();
  await expect.element(screen.getByRole("textbox", { name: "What it is about" })).toHaveValue(about);
});

test("the details are two questions, tags and a face, and the preview follows", async () => {
  const { screen } = await begin();
  await threeAnswers(screen);
  await screen.getByText("Details, if you like").click();
  await screen.getByRole("radio", { name: "Members, and hidden" }).click();
  await expect.element(screen.getByRole("radio", { name: "One click" })).toBeDisabled();
  await expect.element(screen.getByRole("radio", { name: "By invitation" })).toBeChecked();
  await screen.getByRole("combobox", { name: /^Tags/ }).fill("data,");
  await screen.getByRole("combobox", { name: /^Tags/ }).fill("law");
  await userEvent.keyboard("{Enter}");
  await screen.getByRole("button", { name: "Remove data" }).click();
  const preview = screen.getByRole("region", { name: "How others will see it" });
  await expect.element(preview).toMatchTextContent("Test data");
  await expect.element(preview).toMatchTextContent("law");
  await expect.element(preview).toMatchTextContent("/c/test-data");
  await expectAccessible();
});
