import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { applyChanges } from "../../addin/excel/apply-changes.ts";
import { readSurface } from "../../addin/excel/read-surface.ts";
import { readWorkbook } from "../../addin/excel/read-workbook.ts";
import { HostUser } from "../../addin/host/user.ts";
import { writePlanWorkbook } from "../../functions/src/workbook/form-writer/write-workbook.ts";
import { readWorkbook as readFile } from "../../functions/src/workbook/reader/read-workbook.ts";
import { planForm } from "../../plan/form/plan-form.ts";
import { changesOf, repairsOf } from "../../plan/repair/repairs-of.ts";
import { readPlan } from "../../plan/workbook/read-form.ts";
import { excelWithFile } from "../addin/excel-room.ts";
import { completePlanValues } from "../plan/complete-plan.ts";
import { convert, findSoffice } from "./programs.ts";

const TODAY = "2026-03-10";

(findSoffice() === null ? describe.skip : describe)("a plan that was pasted over and mended through Excel", () => {
  const folder = mkdtempSync(join(tmpdir(), "mended-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("says the same after LibreOffice opened and saved it, checks and all", async () => {
    const { host, save } = await excelWithFile(await writePlanWorkbook(completePlanValues(TODAY), { today: TODAY }));
    new HostUser(host).paste("Cronograma", "D8", [["06/26", "em andamento"]]);
    const workbook = await readWorkbook();
    const surface = await readSurface(workbook, planForm);
    await applyChanges(workbook, changesOf(repairsOf(workbook.grid, planForm, surface)));
    const path = join(folder, "plano.xlsx");
    writeFileSync(path, await save());
    const saved = new Uint8Array(readFileSync(convert(path, "xlsx", join(folder, "salvo"))));
    const read = readFile(saved);
    const row = read.ok ? readPlan(read.grid).tables["schedule.actions"].rows[2]?.cells : undefined;
    expect(row?.month).toMatchObject({ value: "2026-06", problems: [] });
    expect(row?.situation.value).toBe("inProgress");
    // What LibreOffice kept of the form is still the form's: no words, values or drop-downs to mend.
    await excelWithFile(saved);
    const again = await readWorkbook();
    const left = repairsOf(again.grid, planForm, await readSurface(again, planForm));
    // exceljs, by which the host opens files, does not understand the `true` and `false` that LibreOffice writes there.
    const mistaken = (kind: string) => kind === "lock" || kind === "protection";
    expect(left.filter(({ kind }) => !mistaken(kind)).map(({ kind, key }) => `${kind} ${key}`)).toEqual([]);
  });
});
