import { expect, test } from "vitest";
import contract from "../../../../openapi.yaml?raw";
import { kindOf } from "./kinds";

test("every kind of the contract has words", () => {
  const [, listed = ""] = /\n {4}ActivityKind:\n(?: {6}.*\n)*? {6}enum:\n((?: {6}- .*\n)+)/.exec(contract) ?? [];
  const inContract = [...listed.matchAll(/- (.+)\n/g)].map(([, kind = ""]) => kind);
  expect(inContract.length).toBeGreaterThan(90);
  expect(inContract.filter((kind) => kindOf(kind) === undefined)).toEqual([]);
});
