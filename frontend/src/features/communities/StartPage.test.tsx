import { expect, test } from "vitest";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { community } from "@/testing/fixtures";
import { answers } from "@/testing/service";

const about = "How to have data for tests that is realistic and lawful.";
const alike = {
  community: {
    id: "018f0000-0000-7000-8000-0000000000bb",
    slug: "test-data",
    name: "Test data",
    status: "ACTIVE",
    memberCount: 7,
  },
  because: "NAME",
  score: 0.8,
} as const;

test("what is no community is sent elsewhere, with the reason", async () => {
  const { screen, router } = await open("/start");
  await screen.getByRole("radio", { name: "They deliver something together" }).click();
  await expect.element(screen.getByText(/That is a project team/)).toBeVisible();
  await screen.getByRole("radio", { name: "They just want to be informed" }).click();
  await expect.element(screen.getByText(/That is an interest list/)).toBeVisible();
  await expectAccessible();
  await screen.getByRole("radio", { name: "They do something and want to get better at it" }).click();
  await screen.getByRole("link", { name: "Go on" }).click();
  await expect.element(screen.getByRole("textbox", { name: "Name", exact: true })).toBeVisible();
  expect(router.state.location.search).toEqual({ as: "community" });
});

test("look-alikes are shown while one types, and are a link", async () => {
  const sent = answers("get", "/api/v1/communities/similar", { communities: [alike] });
  const { screen } = await open("/start?as=community");
  await screen.getByRole("textbox", { name: "Name", exact: true }).fill("Test datas");
  const found = screen.getByRole("region", { name: "Perhaps these are your people?" });
  await expect.element(found).toMatchTextContent("A similar name, 7 members");
  await expect.element(found.getByRole("link", { name: "Test data" })).toHaveAttribute("href", "/c/test-data");
  expect(new URL(sent[0]?.request.url ?? "").searchParams.get("name")).toBe("Test datas");
  await expectAccessible();
});

test("first seeing who is interested proposes it", async () => {
  const { screen, router } = await open("/start?as=community");
  const sent = answers("post", "/api/v1/proposals", community({ slug: "test-data", name: "Test data" }), {
    status: 201,
  });
  await screen.getByRole("textbox", { name: "Name", exact: true }).fill("Test data");
  await screen.getByRole("textbox", { name: "What it is about" }).fill(about);
  await screen.getByRole("textbox", { name: "Who it is for" }).fill("Testers");
  await screen.getByRole("radio", { name: "First see who is interested" }).click();
  await screen.getByText("Details, if you like").click();
  await expect.element(screen.getByRole("radio", { name: "Members, and hidden" })).toBeDisabled();
  await screen.getByRole("button", { name: "Propose the community" }).click();
  await expect.poll(() => router.state.location.pathname).toBe("/c/test-data");
  expect(sent).toHaveLength(1);
});
