import { beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { person } from "@/testing/fixtures";
import { answers, keepsWaiting, refuses } from "@/testing/service";

const at = "/api/v1/people/{person}";

describe("The profile form", () => {
  beforeEach(() => {
    answers("get", at, person(), { etag: '"1"' });
  });

  test("sends what changed, on top of the version it was made from", async () => {
    const sent = answers("patch", at, person({ location: "Kyoto" }), { etag: '"2"' });
    const { screen } = await open("/settings/profile");
    await screen.getByLabelText("Place optional").fill("Kyoto");
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByText("Your profile is saved.")).toBeVisible();
    expect(sent.map(({ body }) => body)).toEqual([{ location: "Kyoto" }]);
    expect(sent[0]?.request.headers.get("If-Match")).toBe('"1"');
    expect(sent[0]?.request.headers.get("Content-Type")).toBe("application/merge-patch+json");
    expect(sent[0]?.request.headers.get("X-Requested-With")).toBe("guildhall");
  });

  test("keeps what I typed when the profile was changed elsewhere, shows theirs, and saves on top of it", async () => {
    refuses("patch", at, { status: 412, code: "stale" });
    const { screen } = await open("/settings/profile");
    await screen.getByLabelText("Place optional").fill("Kyoto");
    answers("get", at, person({ location: "Berlin", about: "Rollbacks" }), { etag: '"7"' });
    await screen.getByRole("button", { name: "Save profile" }).click();

    await expect.element(screen.getByText(/Nothing you typed is lost/)).toBeVisible();
    await expect.element(screen.getByLabelText("Place optional")).toHaveValue("Kyoto");
    await expect.element(screen.getByLabelText("About you optional")).toHaveValue("Rollbacks");
    await expect.element(screen.getByText("Saved meanwhile: Berlin")).toBeVisible();

    const sent = answers("patch", at, person({ location: "Kyoto" }), { etag: '"8"' });
    await screen.getByRole("button", { name: "Save profile" }).click();
    await expect.element(screen.getByText("Your profile is saved.")).toBeVisible();
    expect(sent[0]?.request.headers.get("If-Match")).toBe('"7"');
    expect(sent[0]?.body).toEqual({ location: "Kyoto" });
  });

  test("lets me take theirs", async () => {
    refuses("patch", at, { status: 412 });
    const { screen } = await open("/settings/profile");
    await screen.getByLabelText("Place optional").fill("Kyoto");
    answers("get", at, person({ location: "Berlin" }), { etag: '"7"' });
    await screen.getByRole("button", { name: "Save profile" }).click();
    await screen.getByRole("button", { name: "Use this one" }).click();
    await expect.element(screen.getByLabelText("Place optional")).toHaveValue("Berlin");
    await expect.element(screen.getByText("Saved meanwhile: Berlin")).not.toBeInTheDocument();
  });

  test("shows the service’s words beside the field and in a summary that takes the focus", async () => {
    const detail = "Please give a name of at least two letters.";
    refuses("patch", at, { status: 422, errors: [{ pointer: "/name", code: "too-short", detail }] });
    const { screen } = await open("/settings/profile");
    await screen.getByLabelText("Name", { exact: true }).fill("A");
    await screen.getByRole("button", { name: "Save profile" }).click();
    await expect.element(screen.getByRole("alert")).toHaveFocus();
    await expect.element(screen.getByLabelText("Name", { exact: true })).toHaveAccessibleDescription(detail);
    await screen.getByRole("link", { name: detail }).click();
    await expect.element(screen.getByLabelText("Name", { exact: true })).toHaveFocus();
  });

  test("says in my language what the service says by a code", async () => {
    refuses("patch", at, {
      status: 422,
      errors: [{ pointer: "/name", code: "not-blank", detail: "must not be blank" }],
    });
    const { screen } = await open("/settings/profile");
    await screen.getByLabelText("Name", { exact: true }).fill("");
    await screen.getByRole("button", { name: "Save profile" }).click();
    const field = screen.getByLabelText("Name", { exact: true });
    await expect.element(field).toHaveAccessibleDescription("Please fill this in.");
  });

  test("keeps the form as it is when saving fails", async () => {
    refuses("patch", at, { status: 500 });
    const { screen } = await open("/settings/profile");
    await screen.getByLabelText("Place optional").fill("Kyoto");
    await screen.getByRole("button", { name: "Save profile" }).click();
    await expect.element(screen.getByText(/Your profile was not saved/)).toBeVisible();
    await expect.element(screen.getByLabelText("Place optional")).toHaveValue("Kyoto");
  });

  test("loads in its final shape", async () => {
    keepsWaiting("get", at);
    const { screen } = await open("/settings/profile");
    await expect.element(screen.getByText("Loading…")).toBeInTheDocument();
  });

  test("says why it did not load", async () => {
    refuses("get", at, { status: 500, traceId: "abc123" });
    const { screen } = await open("/settings/profile");
    await expect.element(screen.getByText("abc123")).toBeVisible();
  });

  test("has no accessibility findings", async () => {
    const { screen } = await open("/settings/profile");
    await expect.element(screen.getByLabelText("Place optional")).toBeVisible();
    await expectAccessible();
  });
});
