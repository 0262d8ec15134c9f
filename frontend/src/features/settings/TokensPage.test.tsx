import { beforeEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { pageOf, token } from "@/testing/fixtures";
import { agrees, answers, refuses } from "@/testing/service";

const list = "/api/v1/tokens";

describe("Access tokens", () => {
  beforeEach(() => {
    answers("get", list, pageOf(token({ name: "Office display" })));
  });

  test("say what they may do, when they end and whether they are used", async () => {
    const { screen } = await open("/settings/tokens");
    const row = screen.getByRole("main").getByRole("listitem").filter({ hasText: "Office display" });
    await expect.element(row).toMatchTextContent(/Read communities and their members.*Never used/);
  });

  test("show their secret once", async () => {
    const sent = answers("post", list, { ...token({ name: "Backup" }), secret: "gh_secret" }, { status: 201 });
    const { screen } = await open("/settings/tokens");
    await screen.getByRole("button", { name: "Create a token" }).click();
    await screen.getByLabelText("Name").fill("Backup");
    await userEvent.keyboard("{Enter}");
    await expect.element(screen.getByLabelText("Access token")).toHaveValue("gh_secret");
    expect(sent[0]?.request.headers.get("Idempotency-Key")).toMatch(/^[\da-f-]{36}$/);
    await userEvent.keyboard("{Escape}");
    await expect.element(screen.getByLabelText("Access token")).toBeVisible();
    await screen.getByRole("button", { name: "Done" }).click();
    await expect.element(screen.getByLabelText("Access token")).not.toBeInTheDocument();
  });

  test("ask for a name before anything is sent", async () => {
    const { screen } = await open("/settings/tokens");
    await screen.getByRole("button", { name: "Create a token" }).click();
    await screen.getByRole("button", { name: "Create token" }).click();
    await expect.element(screen.getByLabelText("Name")).toHaveFocus();
    await expect.element(screen.getByText("Give it a name, so that you recognise it later.")).toBeVisible();
  });

  test("are revoked after a question that names them", async () => {
    const sent = agrees("delete", "/api/v1/tokens/{id}");
    const { screen } = await open("/settings/tokens");
    await screen.getByRole("button", { name: "Revoke Office display" }).click();
    await expect.element(screen.getByRole("dialog", { name: "Revoke “Office display”?" })).toBeVisible();
    answers("get", list, pageOf());
    await screen.getByRole("button", { name: "Revoke token" }).click();
    await expect.element(screen.getByRole("heading", { name: "No tokens yet" })).toBeVisible();
    expect(sent).toHaveLength(1);
  });

  test("stay when revoking fails, and say so", async () => {
    refuses("delete", "/api/v1/tokens/{id}", { status: 500 });
    const { screen } = await open("/settings/tokens");
    await screen.getByRole("button", { name: "Revoke Office display" }).click();
    await screen.getByRole("button", { name: "Revoke token" }).click();
    await expect.element(screen.getByText(/“Office display” is not revoked yet/)).toBeVisible();
    await expect.element(screen.getByRole("heading", { name: "Office display" })).toBeVisible();
  });

  test("have no accessibility findings", async () => {
    const { screen } = await open("/settings/tokens");
    await expect.element(screen.getByRole("heading", { name: "Office display" })).toBeVisible();
    await expectAccessible();
    await screen.getByRole("button", { name: "Create a token" }).click();
    await expectAccessible();
  });
});
