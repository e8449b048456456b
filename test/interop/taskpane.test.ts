import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writePlanWorkbook } from "../../functions/src/workbook/form-writer/write-workbook.ts";
import { readWorkbook } from "../../functions/src/workbook/reader/read-workbook.ts";
import { convert, findPythonWithOpenpyxl, findSoffice, runPython } from "./programs.ts";

describe("a workbook that opens its pane in Excel", () => {
  const folder = mkdtempSync(join(tmpdir(), "taskpane-"));
  const path = join(folder, "plano.xlsx");
  beforeAll(async () => {
    const values = { fields: { "service.name": "Emitir certidão de regularidade" }, tables: {} };
    writeFileSync(path, await writePlanWorkbook(values, { today: "2026-05-15" }));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  (findPythonWithOpenpyxl() ? test : test.skip)("is opened by openpyxl, with all its sheets", () => {
    const sheets = runPython("import openpyxl, sys; print(len(openpyxl.load_workbook(sys.argv[1]).sheetnames))", [
      path,
    ]);
    expect(Number(sheets)).toBeGreaterThan(5);
  });

  (findSoffice() ? test : test.skip)(
    "is opened and saved by LibreOffice, and taken in again without a notice",
    () => {
      const saved = readWorkbook(readFileSync(convert(path, "xlsx", join(folder, "salvo"))));
      expect(saved).toMatchObject({ ok: true, grid: { notices: [] } });
    },
    120_000,
  );
});
