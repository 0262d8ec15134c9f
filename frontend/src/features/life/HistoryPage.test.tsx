import { expect, test } from "vitest";
import type { Schemas } from "@/api/client";
import { expectAccessible } from "@/testing/accessibility";
import { open } from "@/testing/app";
import { community, pageOf, personRef } from "@/testing/fixtures";
import { answers } from "@/testing/service";

const entry = (
  kind: Schemas["ActivityKind"],
  title: string,
  detail?: string,
  subject = "community",
): Schemas["HistoryEntry"] => ({
  id: `${kind}-${title}`,
  kind,
  at: "2025-02-01T09:00:00Z",
  actor: personRef(),
  subject: { kind: subject, id: `${subject}-1`, title },
  ...(detail && { detail }),
});

test("tells of a new name, of other rules, and of a leader who left", async () => {
  answers("get", "/api/v1/communities/{community}", community({ slug: "tests" }));
  answers(
    "get",
    "/api/v1/communities/{community}/history",
    pageOf(
      entry("community.renamed", "Charts and maps", "Charts"),
      entry("access.changed", "Charts", "PUBLIC, OPEN → RESTRICTED, REQUEST"),
      entry("membership.left", "Grace", "LEADER", "person"),
    ),
  );
  const { screen } = await open("/c/tests/history");
  const told = (text: string) => screen.getByRole("listitem").filter({ hasText: text });
  await expect.element(told("New name: Charts and maps")).toMatchTextContent("Before, it was called Charts.");
  await expect
    .element(told("Other rules for who sees it and who joins"))
    .toMatchTextContent("Before: everyone can read, open to all. Since then: members read, ask to join.");
  await expect.element(told("Grace, who led, left")).toBeVisible();
  await expectAccessible();
});
