import { describe, expect, test } from "@jest/globals";
import { readWorkbook } from "../../../addin/excel/read-workbook.ts";
import { writeReceipt } from "../../../addin/excel/write-receipt.ts";
import { workbookOfGrid } from "../../../addin/host/model/workbook-of-grid.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { receiptFieldsOf } from "../../../plan/contract/receipt-fields.ts";
import { listLabel } from "../../../plan/form/lists.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { gridOf } from "../../workbook/grid-of.ts";
import { excelWith, excelWithFile } from "../excel-room.ts";

const receipt = { number: "2026-7K3M-9QXD-4TBV", moment: "2026-03-10T15:00:07Z", hash: "00e5".repeat(16) };
const values = { ...receiptFieldsOf(receipt), "plan.revision": 3, "plan.state": listLabel("planStates", "submitted") };

async function plan() {
  return excelWithFile(await writePlanWorkbook(completePlanValues("2026-03-10"), { today: "2026-03-10" }));
}

describe("the receipt in the workbook", () => {
  test("is written in one sync, exactly as it was given, and nothing else changes", async () => {
    const { host, workbook } = await plan();
    const before = await readWorkbook();
    host.traffic.reset();
    expect(await writeReceipt(before, values)).toEqual([]);
    expect(host.traffic.syncs).toBe(1);
    const after = await readWorkbook();
    const { fields } = readPlan(after.grid);
    expect(fields["receipt.number"].value).toBe(receipt.number);
    expect(fields["receipt.moment"].value).toBe("10/03/2026 às 12:00:07");
    expect(fields["receipt.hash"].value).toBe(receipt.hash);
    expect(fields["plan.revision"].value).toBe(3);
    expect(fields["plan.state"].value).toBe("submitted");
    const changed = after.grid.sheets.flatMap((sheet, index) =>
      [...sheet.cells].filter(([key, cell]) => before.grid.sheets[index]?.cells.get(key)?.value !== cell.value),
    );
    expect(changed).toHaveLength(5);
    expect(after.protections).toEqual(before.protections);
    expect(workbook.sheets.every(({ protection }) => protection !== null)).toBe(true);
  });

  test("finds its cells after rows were inserted since the workbook was read", async () => {
    const { workbook } = await plan();
    const before = await readWorkbook();
    workbook.addName("pd_receipt_number", "='Plano'!$C$40");
    await writeReceipt(before, values);
    expect(workbook.sheet("Plano")?.cell(40, 3).value).toBe(receipt.number);
  });

  test("leaves out what the workbook has no cell for, and says what", async () => {
    const { workbook } = await plan();
    workbook.names.delete("pd_receipt_hash");
    expect(await writeReceipt(await readWorkbook(), values)).toEqual(["receipt.hash"]);
  });

  test("is refused by a sheet with a password, which stays protected", async () => {
    const { workbook } = await plan();
    const cover = workbook.sheet("Plano");
    if (cover?.protection) cover.protection = { ...cover.protection, password: "segredo" };
    await expect(writeReceipt(await readWorkbook(), values)).rejects.toMatchObject({ problem: "protected" });
    expect(workbook.sheets.every(({ protection }) => protection !== null)).toBe(true);
  });

  test("that fails halfway leaves every sheet protected", async () => {
    const { workbook } = await plan();
    const before = await readWorkbook();
    workbook.names.delete("pd_receipt_hash");
    await expect(writeReceipt(before, values)).rejects.toMatchObject({ problem: "itemGone" });
    expect(workbook.sheets.every(({ protection }) => protection !== null)).toBe(true);
  });

  test("is refused by a workbook open for reading alone, and by one that is no plan", async () => {
    const { workbook } = await plan();
    workbook.readOnly = true;
    await expect(writeReceipt(await readWorkbook(), values)).rejects.toMatchObject({ problem: "readOnly" });
    excelWith(workbookOfGrid(gridOf({ sheets: { A: { A1: 1 } } })));
    await expect(writeReceipt(await readWorkbook(), values)).rejects.toMatchObject({ problem: "itemGone" });
  });
});
