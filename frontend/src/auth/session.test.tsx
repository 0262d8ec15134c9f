import { HttpResponse, http } from "msw";
import { describe, expect, test } from "vitest";
import { open } from "@/testing/app";
import { me, person } from "@/testing/fixtures";
import { answers, worker } from "@/testing/service";

const at = "/api/v1/people/{person}";

describe("A session that ends in the middle of work", () => {
  test("is a dialog over the intact page, and the work goes on after a new sign-in", async () => {
    answers("get", at, person(), { etag: '"1"' });
    const { screen } = await open("/settings/profile", me({ communities: [] }));
    const place = screen.getByLabelText("Place optional");
    await place.fill("Kyoto");

    let signedIn = false;
    const sent: (string | null)[] = [];
    worker.use(
      http.patch("/api/v1/people/me", ({ request }) => {
        sent.push(request.headers.get("If-Match"));
        if (signedIn) return HttpResponse.json(person({ location: "Kyoto" }), { headers: { ETag: '"2"' } });
        return HttpResponse.json({ title: "Unauthorized", status: 401, code: "unauthorized" }, { status: 401 });
      }),
    );
    await screen.getByRole("button", { name: "Save profile" }).click();

    const dialog = screen.getByRole("dialog", { name: "Please sign in again" });
    await expect.element(dialog).toBeVisible();
    await expect
      .element(dialog.getByRole("link", { name: "Sign in" }))
      .toHaveAttribute("href", "/auth/login?to=%2Fauth%2Fdone");
    await expect.element(place).toHaveValue("Kyoto");

    signedIn = true;
    new BroadcastChannel("guildhall.session").postMessage("renewed");
    await expect.element(screen.getByText("Your profile is saved.")).toBeVisible();
    await expect.element(dialog).not.toBeInTheDocument();
    expect(sent).toEqual(['"1"', '"1"']);
  });
});
