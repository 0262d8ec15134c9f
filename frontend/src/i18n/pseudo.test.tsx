import { beforeEach, describe, expect, test } from "vitest";
import { open } from "@/testing/app";
import { me, pageOf, person, token } from "@/testing/fixtures";
import { activatePseudo, plainWords } from "@/testing/pseudo";
import { answers } from "@/testing/service";

const ada = person();
const data = [
  "Guildhall",
  "AO",
  ...Object.values(ada).filter((value) => typeof value === "string"),
  "@ada · she/her",
  "Office display",
  "f3Qz",
];

describe("Every word on the screen can be translated", () => {
  beforeEach(async () => {
    answers("get", "/api/v1/feed", pageOf());
    answers("get", "/api/v1/communities", pageOf());
    answers("get", "/api/v1/tokens", pageOf(token()));
    answers("get", "/api/v1/people/{person}", ada, { etag: '"1"' });
    answers("get", "/api/v1/people/{person}/communities", pageOf());
    await activatePseudo();
  });

  test.each([
    "/",
    "/people/ada",
    "/settings/profile",
    "/settings/appearance",
    "/settings/tokens",
    "/start",
    "/discover",
    "/nowhere",
  ])("at %s", async (address) => {
    const { screen } = await open(address, me({ person: ada, communities: [] }));
    await expect.element(screen.getByRole("heading", { level: 1 })).toBeVisible();
    await expect.element(screen.getByText(/Lóádíng/)).not.toBeInTheDocument();
    expect(plainWords(data)).toEqual([]);
  });
});
