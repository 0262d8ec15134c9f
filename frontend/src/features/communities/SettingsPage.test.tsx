import { expect, test } from "vitest";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { abilities, community, pageOf, ref } from "@/testing/fixtures";
import { agrees, answers, refuses } from "@/testing/service";

const DETAIL = "/api/v1/communities/{community}";
const ACCESS = "/api/v1/communities/{community}/access";
const PARENT = "/api/v1/communities/{community}/parent";
const mine = community({ slug: "charts", name: "Charts", can: abilities({ lead: true, edit: true }) });

async function visit(given: Partial<typeof mine> = {}) {
  answers("get", DETAIL, { ...mine, ...given }, { etag: '"1-a"' });
  answers("get", "/api/v1/communities", pageOf(mine, community({ slug: "maps", name: "Maps" })));
  const { screen, router } = await open("/c/charts/manage/settings");
  await expect.element(screen.getByRole("textbox", { name: "Name", exact: true })).toBeVisible();
  return { screen, router };
}

test("only what changed is sent, with the version it was changed on", async () => {
  const { screen } = await visit();
  const sent = answers("patch", DETAIL, { ...mine, name: "Charts and maps" }, { etag: '"2-b"' });
  await screen.getByRole("textbox", { name: "Name", exact: true }).fill("Charts and maps");
  await screen.getByRole("button", { name: "Save settings" }).click();
  await expect.element(screen.getByText("The settings of Charts and maps are saved.")).toBeVisible();
  expect(sent[0]?.body).toEqual({ name: "Charts and maps" });
  expect(sent[0]?.request.headers.get("If-Match")).toBe('"1-a"');
});

test("has no accessibility findings", { timeout: 60_000 }, async () => {
  await visit();
  await expectAccessible();
});

test("what another leader saved meanwhile is shown, and nothing typed is lost", async () => {
  const { screen } = await visit();
  await screen.getByRole("textbox", { name: /^Tagline/ }).fill("Mine");
  refuses("patch", DETAIL, { status: 412, code: "stale" });
  answers("get", DETAIL, { ...mine, tagline: "Theirs", forWhom: "New readers" }, { etag: '"2-b"' });
  await screen.getByRole("button", { name: "Save settings" }).click();
  await expect.element(screen.getByRole("alert")).toHaveFocus();
  await expect.element(screen.getByRole("textbox", { name: /^Tagline/ })).toHaveValue("Mine");
  await expect.element(screen.getByRole("textbox", { name: /^Who it is for/ })).toHaveValue("New readers");
  await expect.element(screen.getByText("Saved meanwhile: Theirs")).toBeVisible();
  await screen.getByRole("button", { name: "Use this one" }).click();
  await expect.element(screen.getByRole("textbox", { name: /^Tagline/ })).toHaveValue("Theirs");
});

test("a new address says that old links keep working, and one that is taken is said at its field", async () => {
  const { screen } = await visit();
  const address = screen.getByRole("textbox", { name: "Address" });
  await address.fill("maps");
  await expect.element(screen.getByText(/Links with the old address keep working/)).toBeVisible();
  refuses("patch", DETAIL, {
    status: 409,
    code: "slug-taken",
    errors: [{ pointer: "/slug", code: "slug-taken", detail: "taken" }],
  });
  await screen.getByRole("button", { name: "Save settings" }).click();
  await expect.element(address).toHaveAccessibleDescription(/had it once/);
});

test("going into hiding is asked about", async () => {
  const { screen } = await visit();
  const sent = answers("put", ACCESS, mine);
  await screen.getByRole("radio", { name: "Members, and hidden" }).click();
  await screen.getByRole("button", { name: "Change access" }).click();
  const dialog = screen.getByRole("dialog", { name: "Hide Charts from everybody else?" });
  await expectAccessible();
  await dialog.getByRole("button", { name: "Hide it" }).click();
  await expect.element(screen.getByText("Who sees and joins Charts has changed.")).toBeVisible();
  expect(sent[0]?.body).toEqual({ visibility: "PRIVATE", joining: "INVITE" });
});

test("it becomes a chapter of another, and stands on its own again", async () => {
  const { screen } = await visit();
  const sent = agrees("put", PARENT);
  await screen.getByRole("combobox", { name: "Chapter of" }).selectOptions("Maps");
  answers("get", DETAIL, { ...mine, parent: ref({ slug: "maps", name: "Maps" }) }, { etag: '"2-b"' });
  await screen.getByRole("button", { name: "Make it a chapter" }).click();
  await expect.element(screen.getByText("A chapter of Maps")).toBeVisible();
  expect(sent[0]?.body).toEqual({ community: "maps" });
  agrees("delete", PARENT);
  await screen.getByRole("button", { name: "Stand on its own" }).click();
  await expect.element(screen.getByText("Charts stands on its own.")).toBeVisible();
});

test("an address that it had before becomes the one it has", async () => {
  answers("get", DETAIL, mine, { etag: '"1-a"' });
  answers("get", "/api/v1/communities", pageOf(mine));
  const { router } = await open("/c/graphs/manage/settings");
  await expect.poll(() => router.state.location.pathname).toBe("/c/charts/manage/settings");
});
