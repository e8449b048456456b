import { describe, expect, test } from "@jest/globals";
import type { AgencyDocument, RowsDocument } from "../../../functions/src/documents/agency-document.ts";
import { keptFindings } from "../../../functions/src/submission/kept-findings.ts";
import { emptyRows, partOf, placedRow } from "../../../functions/src/submission/placed-row.ts";
import { newProtocolNumber } from "../../../functions/src/submission/protocol-number.ts";
import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import { plan } from "../../plan/consolidation/records.ts";

/** A row of about so many bytes. */
const row = (bytes = 0): PlanRecord => plan("x".repeat(bytes));

function rows(part: number, parts: number, plans: { readonly [plan: string]: PlanRecord }): RowsDocument {
  return { ...emptyRows("26", part, parts), plans };
}

function agency(parts: readonly number[], plans: { readonly [plan: string]: number } = {}): AgencyDocument {
  return {
    siorg: "26",
    name: null,
    acronym: null,
    plans: Object.fromEntries(Object.entries(plans).map(([key, part]) => [key, { part, service: "", received: "" }])),
    parts: parts.map((count) => ({ plans: count })),
    workbook: null,
    summary: { plans: 0, states: {}, findings: { error: 0, query: 0, warning: 0 }, received: null },
  };
}

const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, row()]));

describe("a plan's row", () => {
  test("is looked for where the directory says, and of a new plan in the last part", () => {
    expect(partOf(agency([100, 7], { p1: 0 }), "p1")).toBe(0);
    expect(partOf(agency([100, 7], { p1: 0 }), "p2")).toBe(1);
    expect(partOf(agency([]), "p1")).toBe(0);
    expect(partOf(null, "p1")).toBe(0);
  });

  test("takes its place among the others", () => {
    const placed = placedRow(agency([2]), rows(0, 1, { a: row(), b: row() }), {
      plan: "b",
      record: row(5),
      people: [],
    });
    expect(placed).toMatchObject({ part: 0, parts: [{ plans: 2 }], rows: [{ part: 0, parts: 1 }] });
    expect(placed.rows[0]?.plans.b?.source).toBe("xxxxx");
  });

  test("of the hundredth plan is in the first part, that of the next in a new one, which the first announces", () => {
    const hundredth = placedRow(agency([99]), rows(0, 1, many(99)), { plan: "new", record: row(), people: [] });
    expect(hundredth).toMatchObject({ part: 0, parts: [{ plans: 100 }] });
    const next = placedRow(agency([100]), rows(0, 1, many(100)), { plan: "new", record: row(), people: [] });
    expect(next).toMatchObject({ part: 1, parts: [{ plans: 100 }, { plans: 1 }] });
    expect(next.rows.map(({ part, parts }) => [part, parts])).toEqual([
      [0, 2],
      [1, 2],
    ]);
  });

  test("that outgrows its part leaves it for a new one", () => {
    const read = rows(1, 3, { small: row(), grown: row(), large: row(700_000) });
    const placed = placedRow(agency([100, 3, 5]), read, { plan: "grown", record: row(300_000), people: [] });
    expect(placed).toMatchObject({ part: 3, parts: [{ plans: 100 }, { plans: 2 }, { plans: 5 }, { plans: 1 }] });
    expect(placed.rows.map(({ part, parts, plans }) => [part, parts, Object.keys(plans)])).toEqual([
      [1, 4, ["small", "large"]],
      [3, 4, ["grown"]],
    ]);
  });

  test("that has its part to itself stays there, however large", () => {
    expect(placedRow(agency([1]), rows(0, 1, { a: row() }), { plan: "a", record: row(950_000), people: [] }).part).toBe(
      0,
    );
  });

  test("leaves the agency workbook's row where it is", () => {
    const workbook = {} as RowsDocument["workbook"];
    const placed = placedRow(
      agency([100]),
      { ...rows(0, 1, many(100)), workbook },
      { plan: "new", record: row(), people: [] },
    );
    expect(placed.rows.map((part) => part.workbook)).toEqual([workbook, null]);
  });
});

describe("findings", () => {
  test("are kept up to a size, and counted all", () => {
    const finding: Finding = {
      rule: "r",
      severity: "warning",
      field: null,
      values: { text: "x".repeat(1_000) },
      places: [],
    };
    const { findings, findingsOmitted, findingCounts } = keptFindings(Array.from({ length: 1_000 }, () => finding));
    expect(findings.length).toBeGreaterThan(100);
    expect(findings.length + findingsOmitted).toBe(1_000);
    expect(findingsOmitted).toBeGreaterThan(0);
    expect(findingCounts).toEqual({ error: 0, query: 0, warning: 1_000 });
  });
});

test("a protocol number uses the whole alphabet and no letter that is taken for another", () => {
  const numbers = Array.from({ length: 256 }, (_, start) =>
    newProtocolNumber("2026", (count) => Uint8Array.from({ length: count }, (_, index) => start + index)),
  );
  expect(new Set(numbers.join("").replace(/2026|-/g, "")).size).toBe(32);
  for (const number of numbers) expect(number).toMatch(/^2026(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
});
