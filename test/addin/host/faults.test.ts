import { describe, expect, test } from "@jest/globals";
import { excelError } from "../../../addin/excel/excel-error.ts";
import { readGrid } from "../../../addin/excel/read-workbook.ts";
import { workbookOfGrid } from "../../../addin/host/model/workbook-of-grid.ts";
import { gridOf } from "../../workbook/grid-of.ts";
import { excelWith } from "../excel-room.ts";

const workbook = () => workbookOfGrid(gridOf({ sheets: { Plano: { A1: "texto" } } }));

/** Writes into a cell by the library alone. */
async function write(value: unknown, at = "B2"): Promise<void> {
  const context = new Excel.RequestContext();
  context.workbook.worksheets.getItem("Plano").getRange(at).values = [[value]];
  await context.sync();
}

describe("what the host can be told to do wrong", () => {
  test("the n-th sync fails, and those before and after it do not", async () => {
    const host = excelWith(workbook());
    host.faults.failSync = { in: 2, code: "GeneralException", message: "There was an internal error." };
    await write(1);
    await expect(write(2)).rejects.toMatchObject({ code: "GeneralException" });
    await write(3);
    expect(host.workbook.sheet("Plano")?.cell(2, 2).value).toBe(3);
  });

  test("a message longer than Excel takes is refused whole", async () => {
    const host = excelWith(workbook());
    host.faults.largestMessage = 10_000;
    await expect(write("x".repeat(20_000))).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
    expect(host.workbook.sheet("Plano")?.cell(2, 2).value).toBeNull();
  });

  test("answers that take their time still come in the order of the questions", async () => {
    const host = excelWith(workbook());
    host.faults.delay = 5;
    await Promise.all([write(1), write(2), write(3)]);
    expect(host.workbook.sheet("Plano")?.cell(2, 2).value).toBe(3);
  });

  test("a workbook open for reading alone can be read and not be written", async () => {
    const host = excelWith(workbook());
    host.workbook.readOnly = true;
    await expect(write(1)).rejects.toMatchObject({ code: "AccessDenied" });
    expect((await readGrid()).sheets).toHaveLength(1);
  });

  test("an older Excel refuses what came after it", async () => {
    excelWith(workbook(), { requirement: 4 });
    await expect(readGrid()).rejects.toMatchObject({ problem: "unsupported", code: "ApiNotFound" });
  });
});

describe("Excel's errors in our words", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "cellBeingEdited"],
    ["AccessDenied", "protected"],
    ["RequestPayloadSizeLimitExceeded", "payloadTooLarge"],
    ["ItemNotFound", "itemGone"],
    ["ApiNotFound", "unsupported"],
    ["GeneralException", "other"],
  ])("%s is %s", (code, problem) => {
    expect(excelError({ code, message: "words" })).toMatchObject({ problem, code, message: "words" });
  });

  test("something thrown that is no error of Excel's is kept as the cause", () => {
    const thrown = new TypeError("no");
    expect(excelError(thrown)).toMatchObject({ problem: "other", code: "", message: "no", cause: thrown });
    expect(excelError("boom").message).toBe("boom");
  });
});
