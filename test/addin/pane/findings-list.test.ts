import { describe, expect, test } from "@jest/globals";
import {
  type FindingsList,
  findingsListAfter,
  isUnsettled,
  noFindings,
} from "../../../addin/pane/check/findings-list.ts";
import type { Finding } from "../../../plan/rules/rule.ts";

function finding(rule: string, at: string, rest: Partial<Finding> = {}): Finding {
  const [sheet = "", row = "1"] = at.split("!");
  const place = { sheet, row: Number(row), column: 3 };
  return { rule, severity: "error", values: {}, field: rule, places: [place], ...rest };
}

function found(list: FindingsList, findings: readonly Finding[], held = false): FindingsList {
  return findingsListAfter(list, { kind: "found", findings, held });
}

function settled(list: FindingsList, focused: string | null = null): FindingsList {
  return findingsListAfter(list, { kind: "settled", focused });
}

/** Each line as `rule` or, when it was mended, `(rule)`. */
function shown({ lines }: FindingsList): readonly string[] {
  return lines.map(({ rule, mended }) => (mended ? `(${rule})` : rule));
}

const [a, b, c] = [finding("a", "Plano!1"), finding("b", "Plano!2"), finding("c", "Serviço!3")];

describe("the list of findings", () => {
  test("joins what says the same of one sheet, and keeps sheets apart", () => {
    const list = found(noFindings, [finding("a", "Plano!1"), finding("a", "Plano!2"), finding("a", "Serviço!9")]);
    expect(list.lines.map(({ sheet, cells }) => [sheet, cells.length])).toEqual([
      ["Plano", 2],
      ["Serviço", 1],
    ]);
  });

  test("shows what was mended where it stood until it settles", () => {
    const list = found(found(noFindings, [a, b, c]), [a, c]);
    expect(shown(list)).toEqual(["a", "(b)", "c"]);
    expect(isUnsettled(list)).toBe(true);
    expect(shown(settled(list))).toEqual(["a", "c"]);
    expect(isUnsettled(settled(list))).toBe(false);
  });

  test("shows one mended cell of many where it stood", () => {
    const both = found(noFindings, [finding("a", "Plano!1"), finding("a", "Plano!2")]);
    const list = found(both, [finding("a", "Plano!2")]);
    expect(list.lines[0]?.cells.map(({ place, mended }) => [place.row, mended])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(settled(list).lines[0]?.cells).toHaveLength(1);
  });

  test("keeps a line in its place and under its name when only its words change", () => {
    const before = found(noFindings, [a, finding("late", "Plano!5", { values: { days: 3 } }), c]);
    const after = found(before, [a, finding("late", "Plano!5", { values: { days: 4 } }), c]);
    expect(after.lines.map(({ id }) => id)).toEqual(before.lines.map(({ id }) => id));
    expect(shown(after)).toEqual(["a", "late", "c"]);
  });

  test("puts what is new where the rules have it, or last while somebody is in the list", () => {
    const before = found(noFindings, [a, c]);
    expect(shown(found(before, [a, b, c]))).toEqual(["a", "b", "c"]);
    const held = found(before, [a, b, c], true);
    expect(shown(held)).toEqual(["a", "c", "b"]);
    expect(isUnsettled(held)).toBe(true);
    expect(shown(settled(held))).toEqual(["a", "b", "c"]);
  });

  test("never gives a name to two lines", () => {
    const list = found(found(found(noFindings, [a, b]), [b, c], true), [a, b, c], true);
    const ids = list.lines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("keeps a mended line that has the keyboard's focus", () => {
    const list = found(found(noFindings, [a, b]), [a]);
    const focused = list.lines[1]?.id ?? "";
    expect(shown(settled(list, focused))).toEqual(["a", "(b)"]);
    expect(shown(settled(settled(list, focused)))).toEqual(["a"]);
  });

  test("takes a finding that comes back for the line it was", () => {
    const before = found(noFindings, [a, b]);
    const again = found(found(before, [a]), [a, b]);
    expect(shown(again)).toEqual(["a", "b"]);
    expect(again.lines[1]?.id).toBe(before.lines[1]?.id);
  });

  test("stays the same object when there is nothing to let go of", () => {
    const list = found(noFindings, [a, b]);
    expect(settled(list)).toBe(list);
  });

  test("knows what an explanation of a line stands for, each subject once", () => {
    const list = found(noFindings, [
      finding("a", "Plano!1", { field: "x" }),
      finding("a", "Plano!2", { field: "x" }),
      finding("a", "Plano!3", { field: "y" }),
    ]);
    expect(list.lines[0]?.subjects).toEqual(['["a","x"]', '["a","y"]']);
  });
});
