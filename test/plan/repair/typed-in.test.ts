import { describe, expect, test } from "@jest/globals";
import { planForm } from "../../../plan/form/plan-form.ts";
import { lostParts } from "../../../plan/repair/lost-parts.ts";
import { repairsOf } from "../../../plan/repair/repairs-of.ts";
import { stillMade, stillStands } from "../../../plan/repair/still-made.ts";
import { typedIn } from "../../../plan/repair/typed-in.ts";
import type { Place } from "../../../plan/workbook/entry.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { completePlanValues } from "../complete-plan.ts";
import { changedGrid } from "./changed-grid.ts";
import { formFile } from "./form-file.ts";

const today = "2026-03-10";
const grid = await_(() => formFile(completePlanValues(today), today));
const { situation, dateDone } = planForm.tables["schedule.actions"].columns;

/** The grid is made once and awaited by each test. */
function await_<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

async function thirdAction() {
  const row = readPlan(await grid()).tables["schedule.actions"].rows[2];
  if (!row?.cells.situation.place || !row.cells.dateDone.place) throw new Error("The plan has no third action.");
  return { situation: row.cells.situation.place, dateDone: row.cells.dateDone.place };
}

describe("a value typed into a cell of the form", () => {
  test("is read again as it was meant: a choice in the form's words, a date in its format", async () => {
    const at = await thirdAction();
    const writes = [
      typedIn("done", situation.value, at.situation, await grid()),
      typedIn("2026-03-02", dateDone.value, at.dateDone, await grid()),
    ];
    const changed = changedGrid(
      await grid(),
      {},
      writes.flatMap(({ changes }) => changes),
    );
    const cells = readPlan(changed).tables["schedule.actions"].rows[2]?.cells;
    expect(cells?.situation).toMatchObject({ value: "done", raw: "Concluída", problems: [] });
    expect(cells?.dateDone).toMatchObject({ value: "2026-03-02", problems: [] });
    expect(repairsOf(changed, planForm)).toEqual([]);
    const undone = changedGrid(
      changed,
      {},
      writes.toReversed().flatMap(({ undo }) => undo),
    );
    expect(undone.sheets).toEqual((await grid()).sheets);
  });

  test("may be nothing, which empties it", async () => {
    const at: Place = (await thirdAction()).situation;
    const { changes } = typedIn(null, situation.value, at, await grid());
    const cells = readPlan(changedGrid(await grid(), {}, changes)).tables["schedule.actions"].rows[2]?.cells;
    expect(cells?.situation.state).toBe("blank");
  });
});

describe("what was repaired can be taken back", () => {
  test("where nobody typed since, and nowhere else", async () => {
    const pasted = changedGrid(await grid(), {
      "schedule.actions[3].month": "06/26",
      "schedule.actions[4].month": "07/26",
    });
    const repairs = repairsOf(pasted, planForm);
    expect(repairs).toHaveLength(2);
    const mended = changedGrid(
      pasted,
      {},
      repairs.flatMap(({ changes }) => changes),
    );
    expect(stillMade(repairs, mended, planForm)).toEqual(repairs);
    const typedSince = changedGrid(mended, { "schedule.actions[4].month": "09/26" });
    expect(stillMade(repairs, typedSince, planForm)).toEqual([repairs[0]]);
  });

  test("of a formula, where there still is one", async () => {
    const pasted = changedGrid(await grid(), { "metrics.volume.value": 12 });
    const [repair] = repairsOf(pasted, planForm);
    expect(repair?.kind).toBe("formula");
    const isThere = repair?.changes.map((change) => stillStands(change, pasted));
    expect(isThere).toContain(false);
  });
});

describe("what no repair brings back", () => {
  test("is nothing in a workbook as it was made", async () => {
    expect(lostParts(await grid(), planForm)).toEqual([]);
  });

  test("is a table that was deleted, and a column", async () => {
    const whole = await grid();
    const sheets = whole.sheets.map((sheet) => (sheet.name === "Medições" ? { ...sheet, cells: new Map() } : sheet));
    const tables = new Map([...whole.tables].filter(([name]) => name !== "tbmedicoes"));
    expect(lostParts({ ...whole, sheets, tables }, planForm)).toEqual(["measurements"]);
  });
});
