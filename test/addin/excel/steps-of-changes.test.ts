import { expect, test } from "@jest/globals";
import { stepsOf } from "../../../addin/excel/steps-of-changes.ts";
import type { Change } from "../../../plan/repair/change.ts";

const cell = (row: number, column = 2) => ({ sheet: "Medições", row, column });
const put = (row: number, value: string | number | null, column = 2): Change => ({
  change: "content",
  place: cell(row, column),
  content: { value },
});

test("cells under one another are written together, in whatever order they come", () => {
  const steps = stepsOf([put(5, 50), put(3, 30), put(4, 40), put(7, 70), put(4, 44, 3)]);
  expect(steps.map((step) => "matrix" in step && [step.area.firstRow, step.area.lastRow, step.matrix])).toEqual([
    [3, 5, [[30], [40], [50]]],
    [7, 7, [[70]]],
    [4, 4, [[44]]],
  ]);
});

test("formats come before contents, and of two changes of a cell the later counts", () => {
  const steps = stepsOf([put(3, "antes"), { change: "format", place: cell(3), format: "mm/yyyy" }, put(3, 46_174)]);
  expect(steps).toMatchObject([
    { step: "formats", matrix: [["mm/yyyy"]] },
    { step: "contents", matrix: [[46_174]] },
  ]);
});

test("a text is given so that Excel keeps it a text, a formula so that it is one, nothing so that the cell is empty", () => {
  const formula: Change = { change: "content", place: cell(6), content: { formula: "A1+1", array: false } };
  const [step] = stepsOf([put(3, "=A1"), put(4, "10/03/2026"), put(5, null), formula]);
  expect(step).toMatchObject({ matrix: [["'=A1"], ["'10/03/2026"], [""], ["=A1+1"]] });
});
