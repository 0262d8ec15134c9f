import { describe, expect, test } from "vitest";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { person } from "@/testing/fixtures";
import { answers, refuses } from "@/testing/service";

const at = "/api/v1/people/{person}";

describe("Appearance", () => {
  test("changes the theme at once and remembers it", async () => {
    const { screen } = await open("/settings/appearance");
    await screen.getByRole("radio", { name: "Dark" }).click();
    expect(document.documentElement.dataset.theme).toBe("dark");
    expect(localStorage.getItem("guildhall.theme")).toBe("dark");
    await screen.getByRole("radio", { name: "Like my device" }).click();
    expect(document.documentElement.dataset.theme).toBeUndefined();
  });

  test("changes the language at once and keeps it in the profile", async () => {
    answers("get", at, person(), { etag: '"1"' });
    const sent = answers("patch", at, person({ locale: "de" }), { etag: '"2"' });
    const { screen } = await open("/settings/appearance");
    await screen.getByRole("radio", { name: "Deutsch" }).click();
    await expect.element(screen.getByRole("heading", { level: 1, name: "Einstellungen" })).toBeVisible();
    expect(document.documentElement.lang).toBe("de");
    await expect.poll(() => sent.map(({ body }) => body)).toEqual([{ locale: "de" }]);
  });

  test("goes back to the language before when it cannot be saved", async () => {
    answers("get", at, person(), { etag: '"1"' });
    refuses("patch", at, { status: 500 });
    const { screen } = await open("/settings/appearance");
    await screen.getByRole("radio", { name: "Deutsch" }).click();
    await expect.element(screen.getByText(/Sprache wurde nicht gespeichert|language was not saved/)).toBeVisible();
    await expect.element(screen.getByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
  });

  test("has no accessibility findings", async () => {
    const { screen } = await open("/settings/appearance");
    await expect.element(screen.getByRole("radio", { name: "Dark" })).toBeVisible();
    await expectAccessible();
  });
});
