import { describe, expect, test } from "@jest/globals";
import { cellsOf } from "../../../addin/findings/cells.ts";
import { findingsShown } from "../../../addin/page/send/findings-shown.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import { foreignEmail, lateSchedule, missingName, noSubstitute } from "../../page/examples.ts";

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });

describe("findings on the page", () => {
  test("stand sheet by sheet and rule by rule, of one severity", () => {
    const shown = findingsShown([lateSchedule, missingName, foreignEmail, noSubstitute], "error");
    expect(shown.map(({ sheet, rules }) => [sheet, rules.map(({ rule }) => rule)])).toEqual([
      ["Cronograma", ["schedule.after-launch"]],
      ["Responsáveis", ["people.titular-missing"]],
    ]);
  });

  test("that say the same are joined, with all the subjects one explanation must stand for", () => {
    const other: Finding = { ...foreignEmail, field: "owner.suplente.email", places: [at("Responsáveis", 15, 3)] };
    const group = findingsShown([foreignEmail, other], "query")[0]?.rules[0]?.groups[0];
    expect(group?.places).toHaveLength(2);
    expect(group?.subjects.map((subject) => JSON.parse(subject)[1])).toEqual([
      "owner.titular.email",
      "owner.suplente.email",
    ]);
  });

  test("without a cell are of the whole workbook", () => {
    expect(findingsShown([{ ...lateSchedule, places: [] }], "error")[0]?.sheet).toBeNull();
  });
});

describe("cells", () => {
  test("one below the other are a run", () => {
    const places = [at("Medições", 3, 4), at("Medições", 4, 4), at("Medições", 5, 4), at("Medições", 9, 27)];
    expect(cellsOf(places)).toEqual([{ sheet: "Medições", cells: ["D3:D5", "AA9"], more: 0 }]);
  });

  test("of several sheets stand apart", () => {
    const shown = cellsOf([at("A", 1, 1), at("B", 1, 1), at("A", 2, 1)]);
    expect(shown.map(({ sheet, cells }) => [sheet, cells])).toEqual([
      ["A", ["A1:A2"]],
      ["B", ["A1"]],
    ]);
  });

  test("beyond a dozen are counted", () => {
    const places = Array.from({ length: 40 }, (_, index) => at("A", index * 2 + 1, 1));
    expect(cellsOf(places)[0]).toMatchObject({ more: 28 });
    expect(cellsOf(places)[0]?.cells).toHaveLength(12);
  });
});
