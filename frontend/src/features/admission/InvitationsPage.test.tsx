import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { abilities, community, pageOf, personRef } from "@/testing/fixtures";
import { agrees, answers, refuses } from "@/testing/service";

const DETAIL = "/api/v1/communities/{community}";
const INVITATIONS = "/api/v1/communities/{community}/invitations";
const LINKS = "/api/v1/communities/{community}/invitation-links";
const PREVIEW = "/api/v1/invitation-links/{secret}";
const soon = new Date(Date.now() + 3 * 86_400_000).toISOString();

function prepare() {
  answers("get", DETAIL, community({ slug: "tests", can: abilities({ facilitate: true }) }));
  answers("get", INVITATIONS, pageOf());
  answers("get", LINKS, pageOf());
}

test("invites whom one finds and a pasted list, and says what came of each row", async () => {
  prepare();
  answers("get", "/api/v1/people", pageOf(personRef()));
  const { screen } = await open("/c/tests/manage/invitations");
  await userEvent.type(screen.getByRole("combobox", { name: "Find somebody" }), "mei");
  await screen.getByRole("option", { name: /Mei Tanaka/ }).click();
  const list = screen.getByLabelText("Who is invited");
  await expect.element(list).toHaveValue("@mei");
  await list.fill("@mei\nnobody");
  const sent = answers(
    "post",
    INVITATIONS,
    {
      results: [
        { row: "@mei", outcome: "INVITED", person: personRef() },
        { row: "nobody", outcome: "UNKNOWN" },
      ],
    } as never,
    { status: 207 },
  );
  await screen.getByRole("button", { name: "Send invitations" }).click();
  await expect.element(screen.getByText("1 person is invited.")).toBeVisible();
  await expect.element(screen.getByText("Nobody here has this address or handle")).toBeVisible();
  await expect.element(screen.getByRole("button", { name: "Copy the rows nobody was found for" })).toBeVisible();
  expect(sent[0]?.body).toEqual({ rows: ["@mei", "nobody"] });
  await expectAccessible();
});

test("a link is shown once and revoked after a question", async () => {
  prepare();
  const { screen } = await open("/c/tests/manage/invitations");
  const link = { id: "l1", hint: "f3Qz", createdAt: soon, expiresAt: soon, useLimit: 25, uses: 0 };
  answers("post", LINKS, { ...link, secret: "join_x" }, { status: 201 });
  answers("get", LINKS, pageOf({ ...link, createdBy: personRef() }));
  await screen.getByRole("button", { name: "Create a link" }).click();
  await expect.element(screen.getByLabelText("Invitation link")).toHaveValue(`${location.origin}/join/join_x`);
  await screen.getByRole("button", { name: "Revoke the link ending in f3Qz" }).click();
  const revoked = agrees("delete", `${LINKS}/{id}`);
  await screen.getByRole("dialog").getByRole("button", { name: "Revoke link" }).click();
  await expect.poll(() => revoked.length).toBe(1);
});

test("a link leads to the outline of a community, and in", async () => {
  const outline = {
    id: "c1",
    slug: "tests",
    name: "Test automation",
    tagline: "Useful tests",
    leaders: [{ ...personRef(), interim: false }],
  };
  answers("get", PREVIEW, { community: { ...outline, status: "ACTIVE" }, expiresAt: soon, can: { use: true } });
  const { screen, router } = await open("/join/join_x");
  await expect.element(screen.getByRole("heading", { name: "You are invited to Test automation" })).toBeVisible();
  await expect.element(screen.getByText("Led by Mei Tanaka")).toBeVisible();
  await expectAccessible();
  answers("put", `${PREVIEW}/use`, { id: "m1", state: "ACTIVE", role: "MEMBER", since: soon }, { status: 201 });
  answers("get", DETAIL, community({ slug: "tests" }));
  await screen.getByRole("button", { name: "Join Test automation" }).click();
  await expect.poll(() => router.state.location.pathname).toBe("/c/tests");
});

test("a link that works no longer says what to do", async () => {
  refuses("get", PREVIEW, { status: 404, code: "not-found" });
  const { screen } = await open("/join/join_old");
  await expect.element(screen.getByRole("heading", { name: "This link works no longer" })).toBeVisible();
});
