import { beforeEach, describe, expect, test } from "vitest";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { membership, pageOf, person, ref } from "@/testing/fixtures";
import { answers, keepsWaiting, refuses } from "@/testing/service";

const belonging = membership({ community: ref({ name: "Plain words", slug: "plain-words" }), role: "LEADER" });

describe("A person’s page", () => {
  beforeEach(() => {
    answers(
      "get",
      "/api/v1/people/{person}",
      person({ handle: "mei", name: "Mei Tanaka", can: { edit: false, erase: false, deactivate: false } }),
    );
    answers("get", "/api/v1/people/{person}/communities", pageOf(belonging));
  });

  test("says who they are, where they work and what time it is there", async () => {
    const { screen } = await open("/people/mei");
    await expect.element(screen.getByRole("heading", { level: 1, name: "Mei Tanaka" })).toBeVisible();
    await expect.element(screen.getByText("Platform engineering")).toBeVisible();
    await expect.element(screen.getByText(/in Lagos$/)).toBeVisible();
  });

  test("lists the communities that I may know of, with the role in words", async () => {
    const { screen } = await open("/people/mei");
    const communities = screen.getByRole("region", { name: "Communities", exact: true });
    await expect
      .element(communities.getByRole("link", { name: "Plain words" }))
      .toHaveAttribute("href", "/c/plain-words");
    await expect.element(communities.getByText("Leader")).toBeVisible();
  });

  test("offers to edit only where the service allows it", async () => {
    const { screen } = await open("/people/mei");
    await expect.element(screen.getByRole("heading", { level: 1 })).toBeVisible();
    await expect.element(screen.getByRole("link", { name: "Edit your profile" })).not.toBeInTheDocument();
  });

  test("lets me edit my own", async () => {
    answers("get", "/api/v1/people/{person}", person());
    const { screen } = await open("/people/me");
    const edit = screen.getByRole("link", { name: "Edit your profile" });
    await expect.element(edit).toHaveAttribute("href", "/settings/profile");
  });

  test("loads in the shape of what will stand there", async () => {
    keepsWaiting("get", "/api/v1/people/{person}");
    const { screen } = await open("/people/mei");
    await expect.element(screen.getByText("Loading…").first()).toBeInTheDocument();
  });

  test("says that nobody has this handle", async () => {
    refuses("get", "/api/v1/people/{person}", { status: 404 });
    const { screen } = await open("/people/nobody");
    await expect.element(screen.getByRole("heading", { level: 1, name: "Nobody by this name" })).toBeVisible();
  });

  test("says why it did not load and tries again", async () => {
    refuses("get", "/api/v1/people/{person}", { status: 500, traceId: "abc123" });
    const { screen } = await open("/people/mei");
    await expect.element(screen.getByText("abc123")).toBeVisible();
    answers("get", "/api/v1/people/{person}", person({ name: "Mei Tanaka" }));
    await screen.getByRole("button", { name: "Try again" }).first().click();
    await expect.element(screen.getByRole("heading", { level: 1, name: "Mei Tanaka" })).toBeVisible();
  });

  test("does without communities", async () => {
    answers("get", "/api/v1/people/{person}/communities", pageOf());
    const { screen } = await open("/people/mei");
    await expect.element(screen.getByText("No communities that you can see yet.")).toBeVisible();
  });

  test("has no accessibility findings", async () => {
    const { screen } = await open("/people/mei");
    await expect.element(screen.getByRole("link", { name: "Plain words" })).toBeVisible();
    await expectAccessible();
  });
});
