import { describe, expect, test } from "vitest";
import { abilities, community } from "@/testing/fixtures";
import { firstName, partOfDay, suggestionFor } from "./model";

describe("A suggestion", () => {
  const can = abilities();

  test("is a living community that I could enter", () => {
    const open = community({ name: "Open" });
    const closed = community({ status: "CLOSED" });
    const byInvitation = community({ can });
    expect(suggestionFor([closed, byInvitation, open], 0)?.name).toBe("Open");
  });

  test("is another one tomorrow", () => {
    const all = [community(), community()];
    expect(suggestionFor(all, 0)).not.toBe(suggestionFor(all, 86_400_000));
  });

  test("is nothing where there is nothing", () => {
    expect(suggestionFor([], 0)).toBeUndefined();
  });
});

test.each([
  [6, "morning"],
  [13, "day"],
  [20, "evening"],
  [2, "evening"],
])("at %i o’clock it is %s", (hour, part) => {
  expect(partOfDay(hour)).toBe(part);
});

test("a greeting uses the first name, and a single name as it is", () => {
  expect(firstName("Ada Okafor")).toBe("Ada");
  expect(firstName("Suharto")).toBe("Suharto");
});
