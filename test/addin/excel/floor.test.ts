import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { applyChanges } from "../../../addin/excel/apply-changes.ts";
import { goToCell } from "../../../addin/excel/go-to-cell.ts";
import { openWorkbook } from "../../../addin/excel/open-workbook.ts";
import { readSurface } from "../../../addin/excel/read-surface.ts";
import { readWorkbook } from "../../../addin/excel/read-workbook.ts";
import { watch } from "../../../addin/excel/watch.ts";
import { writeReceipt } from "../../../addin/excel/write-receipt.ts";
import { isInSet } from "../../../addin/host/used-members.ts";
import { HostUser } from "../../../addin/host/user.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { changesOf, repairsOf } from "../../../plan/repair/repairs-of.ts";
import { documentedSets } from "../api-sets.ts";
import { excelWithFile } from "../excel-room.ts";

/** The manifest asks for ExcelApi 1.9. */
const FLOOR = 9;
const SOURCES = join(process.cwd(), "addin/excel");

test("an Excel of the manifest's floor can do everything the add-in does with it", async () => {
  const bytes = await writePlanWorkbook({ fields: {}, tables: {} }, { today: "2026-03-10" });
  const { host } = await excelWithFile(bytes, { requirement: FLOOR });
  const workbook = await readWorkbook();
  await (await watch(() => {}))();
  await goToCell({ sheet: "Serviço", row: 5, column: 3 });
  await writeReceipt(workbook, { "plan.revision": 1 });
  const surface = await readSurface(workbook, planForm);
  new HostUser(host).paste("Cronograma", "D8", [["06/26", "feito"]]);
  const pasted = await readWorkbook();
  await applyChanges(pasted, changesOf(repairsOf(pasted.grid, planForm, await readSurface(pasted, planForm))));
  expect(surface.areas.length).toBeGreaterThan(50);
  await openWorkbook("UEsDBA==");
  expect([...host.used.unknown]).toEqual([]);
  const used = [...host.used.all];
  expect(used.length).toBeGreaterThan(30);
  expect(used.filter(([, since]) => !isInSet(since, FLOOR))).toEqual([]);
});

test("no source names a member above the floor without asking whether Excel has it", () => {
  const sets = new Map<string, string[]>();
  for (const [member, set] of documentedSets()) {
    const name = member.split(".")[1] ?? "";
    sets.set(name, [...(sets.get(name) ?? []), set]);
  }
  const unguarded: string[] = [];
  let named = 0;
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const source = readFileSync(join(SOURCES, file), "utf8");
    if (!/\bExcel\./.test(source)) continue;
    const asked = [...source.matchAll(/hasExcelApi\("1\.(\d+)"\)/g)].map(([, minor]) => Number(minor));
    const allowed = Math.max(FLOOR, ...asked);
    for (const [, name = ""] of source.matchAll(/\.(\w+)/g)) {
      const found = sets.get(name);
      if (!found) continue;
      named += 1;
      // A name that any older object has as well is taken for that one's.
      if (found.every((set) => !isInSet(set, allowed))) unguarded.push(`${file}: ${name} needs ${found.join(" or ")}`);
    }
  }
  expect(named).toBeGreaterThan(30);
  expect(unguarded).toEqual([]);
});
