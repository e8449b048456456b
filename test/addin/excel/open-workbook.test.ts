import { expect, test } from "@jest/globals";
import { openWorkbook } from "../../../addin/excel/open-workbook.ts";
import { readGrid } from "../../../addin/excel/read-workbook.ts";
import { workbookOfGrid } from "../../../addin/host/model/workbook-of-grid.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import { gridOf } from "../../workbook/grid-of.ts";
import { excelWith } from "../excel-room.ts";

const empty = () => workbookOfGrid(gridOf({ sheets: { Planilha1: {} } }));

async function plan() {
  const bytes = await writePlanWorkbook({ fields: {}, tables: {} }, { today: "2026-03-10" });
  return { bytes, base64: Buffer.from(bytes).toString("base64") };
}

test("a plan opens in a window of its own when something stands in the workbook", async () => {
  const host = excelWith(workbookOfGrid(gridOf({ sheets: { Planilha1: {}, Planilha2: { A1: "meu" } } })));
  expect(await openWorkbook("UEsDBA==")).toBe("new-window");
  expect(host.openedWorkbooks).toEqual(["UEsDBA=="]);
  expect(host.traffic.syncs).toBe(2);
});

test("a plan comes into an empty workbook in the place of its blank sheet", async () => {
  const host = excelWith(empty());
  const { bytes, base64 } = await plan();
  expect(await openWorkbook(base64)).toBe("here");
  expect(host.traffic.syncs).toBe(2);
  expect(host.openedWorkbooks).toEqual([]);
  const read = readWorkbook(bytes);
  const expected = read.ok ? read.grid : null;
  expect(await readGrid()).toEqual({ ...expected, modified: null });
});

test("an Excel that cannot take sheets in opens a window and is asked nothing it does not know", async () => {
  const host = excelWith(empty(), { requirement: 9 });
  expect(await openWorkbook("UEsDBA==")).toBe("new-window");
  expect(host.traffic.syncs).toBe(1);
});

test("an Excel that cannot even do that is called unsupported", async () => {
  excelWith(empty(), { requirement: 7 });
  await expect(openWorkbook("UEsDBA==")).rejects.toMatchObject({ problem: "unsupported", code: "ApiNotFound" });
});
