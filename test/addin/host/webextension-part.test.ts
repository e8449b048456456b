import { describe, expect, test } from "@jest/globals";
import ExcelJS from "exceljs";
import { openFile } from "../../../addin/host/file/open-file.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { WORKBOOK_ZIP_LIMITS } from "../../../functions/src/workbook/reader/limits.ts";
import { openZip } from "../../../functions/src/workbook/reader/zip-directory.ts";
import { OPENS_WITH_DOCUMENT } from "../../../plan/addin/identity.ts";

const product = () => writePlanWorkbook({ fields: {}, tables: {} }, { today: "2026-03-10" });
const partsOf = (bytes: Uint8Array) => [...openZip(bytes, WORKBOOK_ZIP_LIMITS).entries.keys()];

describe("a file that asks Excel for the pane", () => {
  test("says so when it is opened, and when it was saved and is opened again", async () => {
    const file = await openFile(await product());
    expect(file.workbook.documentSettings.get(OPENS_WITH_DOCUMENT)).toBe("true");
    const again = await openFile(await file.save());
    expect(again.workbook.documentSettings.get(OPENS_WITH_DOCUMENT)).toBe("true");
  });

  test("is saved with what was kept in it meanwhile, whatever signs stand in it", async () => {
    const file = await openFile(await product());
    const settings = new Map([
      [OPENS_WITH_DOCUMENT, "false"],
      ["outro", '"a & b < c $& &amp;"'],
    ]);
    file.workbook.documentSettings = settings;
    const saved = await file.save();
    expect(new Map((await openFile(saved)).workbook.documentSettings)).toEqual(settings);
    const before = partsOf(await product()).filter((name) => name.includes("webextensions"));
    expect(before).toHaveLength(3);
    expect(partsOf(saved)).toEqual(expect.arrayContaining(before));
  });

  test("is told from one that does not", async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet("Planilha1");
    const file = await openFile(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(file.workbook.documentSettings.size).toBe(0);
    expect(partsOf(await file.save()).filter((name) => name.includes("webextensions"))).toEqual([]);
  });
});
