import { describe, expect, test } from "@jest/globals";
import type { ProtoFilter, StructuredQuery } from "./protocol.ts";
import { requiredIndex } from "./required-index.ts";

describe("production demands", () => {
  test.each<readonly [string, StructuredQuery]>([
    ["everything by id", query([], [["__name__", "ASCENDING"]])],
    ["equal fields, any number of them, by id", query([equal("a"), equal("b")], [["__name__", "ASCENDING"]])],
    ["a range of one field", query([range("a")], [])],
    [
      "an order of one field and ids the same way",
      query(
        [],
        [
          ["a", "DESCENDING"],
          ["__name__", "DESCENDING"],
        ],
      ),
    ],
    ["a range and an order of the same field", query([range("a")], [["a", "DESCENDING"]])],
  ])("no index of ours for %s", (_, asked) => {
    expect(requiredIndex(asked)).toBeNull();
  });

  test.each<readonly [string, StructuredQuery, string]>([
    ["equal fields and a range", query([range("a"), equal("c"), equal("b")], []), "b+ c+ a+"],
    [
      "an equal field and an order",
      query(
        [equal("b")],
        [
          ["a", "DESCENDING"],
          ["__name__", "DESCENDING"],
        ],
      ),
      "b+ a-",
    ],
    [
      "an order and ids the other way",
      query(
        [],
        [
          ["a", "DESCENDING"],
          ["__name__", "ASCENDING"],
        ],
      ),
      "a- __name__+",
    ],
    ["ids in turned order", query([equal("b")], [["__name__", "DESCENDING"]]), "b+ __name__-"],
  ])("an index for %s", (_, asked, fields) => {
    const index = requiredIndex(asked);
    expect(index?.collectionGroup).toBe("plans");
    const named = index?.fields.map(({ fieldPath, order }) => `${fieldPath}${order === "ASCENDING" ? "+" : "-"}`);
    expect(named?.join(" ")).toBe(fields);
  });
});

function query(filters: readonly ProtoFilter[], orders: readonly (readonly [string, string])[]): StructuredQuery {
  return {
    from: [{ collectionId: "plans" }],
    where: { compositeFilter: { op: "AND", filters } },
    orderBy: orders.map(([fieldPath, direction]) => ({ field: { fieldPath }, direction })),
  };
}

function equal(fieldPath: string): ProtoFilter {
  return { fieldFilter: { field: { fieldPath }, op: "EQUAL", value: { stringValue: "x" } } };
}

function range(fieldPath: string): ProtoFilter {
  return { fieldFilter: { field: { fieldPath }, op: "LESS_THAN", value: { stringValue: "x" } } };
}
