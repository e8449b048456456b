import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import type { Indexes } from "./required-index.ts";

describe("firestore.rules", () => {
  const rules = readFileSync("firestore.rules", "utf8").replace(/\/\/.*$/gm, "");

  test("match every document of every database", () => {
    const matches = [...rules.matchAll(/match\s+(\S+)\s*\{/g)].map(([, path]) => path);
    expect(matches).toEqual(["/databases/{database}/documents", "/{document=**}"]);
  });

  test("allow nothing to anyone", () => {
    const allowed = [...rules.matchAll(/allow\b([^;]*);/g)].map(([, rule = ""]) => rule.replace(/\s+/g, " ").trim());
    expect(allowed).toEqual(["read, write: if false"]);
  });
});

describe("firestore.indexes.json", () => {
  const { indexes, fieldOverrides }: Indexes = JSON.parse(readFileSync("firestore.indexes.json", "utf8"));

  test("exempts all of an agency's rows from indexing: they are large and only ever read whole", () => {
    expect(fieldOverrides).toContainEqual({ collectionGroup: "rows", fieldPath: "*", indexes: [] });
  });

  test("names no index of a single field, which Firestore makes by itself, and none twice", () => {
    expect(indexes.length).toBeGreaterThan(0);
    for (const { fields } of indexes) expect(fields.length).toBeGreaterThan(1);
    expect(new Set(indexes.map((index) => JSON.stringify(index))).size).toBe(indexes.length);
  });
});
