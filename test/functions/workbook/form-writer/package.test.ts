import { describe, expect, it } from "@jest/globals";
import { writePlanWorkbook } from "../../../../functions/src/workbook/form-writer/write-workbook.ts";
import { PackageParts } from "../../../../functions/src/workbook/parts/package-parts.ts";
import { arraySource } from "../../../../functions/src/workbook/parts/zip-bytes.ts";
import { readDirectory } from "../../../../functions/src/workbook/parts/zip-directory.ts";
import type { PlanValues } from "../../../../plan/form/values.ts";
import { open, sheetOf } from "./opened-workbook.ts";

const today = "2026-05-15";
const values: PlanValues = { fields: { "service.name": "Emitir certidão" }, tables: {} };

async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  return (await PackageParts.open(arraySource(bytes))).readText(name);
}

describe("the package of a plan workbook", () => {
  it("is the same to the last byte for the same values and day", async () => {
    const once = await writePlanWorkbook(values, { today });
    const again = await writePlanWorkbook(values, { today });
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  });

  it("has its structure locked without a password, and asks to be computed when opened", async () => {
    const workbook = await partOf(await writePlanWorkbook(values, { today }), "xl/workbook.xml");
    expect(workbook).toMatch(/<workbookPr[^>]*>.*<workbookProtection lockStructure="1"\/><bookViews/s);
    expect(workbook).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
  });

  it("holds every part compressed", async () => {
    const entries = await readDirectory(arraySource(await writePlanWorkbook(values, { today })));
    const large = entries.filter(({ size }) => size > 1_000);
    expect(large.length).toBeGreaterThan(10);
    expect(large.filter(({ compressedSize, size }) => compressedSize > size / 2)).toEqual([]);
  });

  it("says its language", async () => {
    const properties = await partOf(await writePlanWorkbook(values, { today }), "docProps/core.xml");
    expect(properties).toContain("<dc:language>pt-BR</dc:language>");
  });

  it("lets a row grow with what is typed into it, and fixes the heights of the form's own words", async () => {
    const bytes = await writePlanWorkbook(values, { today });
    const { field, workbook } = await open(bytes);
    const index = workbook.worksheets.indexOf(sheetOf(workbook, "Serviço"));
    const rows = await partOf(bytes, `xl/worksheets/sheet${index + 1}.xml`);
    const attributes = (row: number) => new RegExp(`<row r="${row}"[^>]*>`).exec(rows)?.[0] ?? "";
    expect(attributes(Number(field("service.name").row))).toMatch(/ ht="\d/);
    expect(attributes(Number(field("service.name").row))).not.toContain("customHeight");
    expect(attributes(1)).toContain('customHeight="1"');
  });
});
