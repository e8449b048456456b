import { describe, expect, test } from "@jest/globals";
import { runRules } from "../../../plan/rules/check.ts";
import type { Located, Rule } from "../../../plan/rules/rule.ts";
import { FIRST } from "./findings-of.ts";

function cell(key: string, row: number, column = 2): Located {
  return { key, place: { sheet: "Serviço", row, column } };
}

function rule(code: string, at: readonly Located[], more: Partial<Rule<null>> = {}): Rule<null> {
  return { code, severity: "error", since: "1.0", check: () => [{ at }], ...more };
}

function codes(rules: readonly Rule<null>[]): readonly string[] {
  return runRules(rules, null, FIRST).map((finding) => finding.rule);
}

describe("running the rules", () => {
  const unit = cell("service.unit", 8);
  const name = cell("service.name", 5);

  test("gives each finding its rule's code and severity, its field and its cells", () => {
    const [finding] = runRules([rule("a.b", [unit, name], { severity: "query" })], null, FIRST);
    expect(finding).toEqual({
      rule: "a.b",
      severity: "query",
      values: {},
      field: "service.unit",
      places: [unit.place, name.place],
    });
  });

  test("lets a remark be graver than its rule", () => {
    const graver = rule("a.b", [unit], { severity: "warning", check: () => [{ at: [unit], severity: "error" }] });
    expect(runRules([graver], null, FIRST)[0]?.severity).toBe("error");
  });

  test("drops what is said of a silenced cell, before or after", () => {
    const blank = rule("a.blank", [unit], { silences: true });
    expect(codes([rule("a.before", [unit]), blank, rule("a.after", [unit, name])])).toEqual(["a.blank"]);
  });

  test("keeps what only mentions a silenced cell beside another", () => {
    const blank = rule("a.blank", [unit], { silences: true });
    expect(codes([blank, rule("a.other", [name, unit])])).toEqual(["a.other", "a.blank"]);
  });

  test("lets the first of two silencing rules speak", () => {
    const first = rule("a.first", [unit], { silences: true });
    expect(codes([first, rule("a.second", [unit], { silences: true })])).toEqual(["a.first"]);
  });

  test("keeps every finding that has no cell", () => {
    const lost: Located = { key: "service.unit", place: null };
    expect(codes([rule("a.first", [lost], { silences: true }), rule("a.second", [lost])])).toEqual([
      "a.first",
      "a.second",
    ]);
  });

  test("lists errors first, then by the form's sheets, rows and columns", () => {
    const launch: Located = { key: "launch.quarter", place: { sheet: "Serviço", row: 1, column: 1 } };
    expect(
      codes([
        rule("warning", [name], { severity: "warning" }),
        rule("query", [name], { severity: "query" }),
        rule("schedule", [launch]),
        rule("row 8", [unit]),
        rule("row 5, column 9", [cell("service.name", 5, 9)]),
        rule("row 5", [name]),
        rule("whole workbook", []),
      ]),
    ).toEqual(["whole workbook", "row 5", "row 5, column 9", "row 8", "schedule", "query", "warning"]);
  });
});
