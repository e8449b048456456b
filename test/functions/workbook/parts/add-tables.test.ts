import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { addTables, addTablesToFile, promisedTables } from "../../../../functions/src/workbook/parts/add-tables.ts";
import { PackageParts } from "../../../../functions/src/workbook/parts/package-parts.ts";
import type { Table } from "../../../../functions/src/workbook/parts/table-part.ts";
import { arraySource } from "../../../../functions/src/workbook/parts/zip-bytes.ts";
import { memoryWorkbook, streamedWorkbook } from "./written-workbooks.ts";
import { all, only, readTree } from "./xml-tree.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "add-tables-"));
});
afterEach(() => rm(folder, { recursive: true }));

const PLANS: Table = { name: "tbPlanos", headerRow: 1, lastRow: 2, firstColumn: 1, headers: ["Órgão", "Planos"] };
const parts = (bytes: Uint8Array) => PackageParts.open(arraySource(bytes));
const on = (sheetName: string, ...tables: Table[]) => ({ sheetName, tables });

describe("A table added to a sheet of the stream writer", () => {
  test("has a reference, filters and columns named as its headers", async () => {
    const whole = await parts(await addTables(await streamedWorkbook(folder), [on("Painel", PLANS)]));
    const table = readTree(await whole.read("xl/tables/table1.xml"));
    expect(table.attributes.get("ref")).toBe("A1:B2");
    expect(only(table, "autoFilter").attributes.get("ref")).toBe("A1:B2");
    expect(all(table, "tableColumn").map((column) => column.attributes.get("name"))).toEqual(["Órgão", "Planos"]);
  });

  test("is named by its sheet with the id of the relationship that leads to it", async () => {
    const whole = await parts(await addTables(await streamedWorkbook(folder), [on("Painel", PLANS)]));
    const [relationship] = await whole.relationships("xl/worksheets/sheet1.xml");
    expect(relationship?.target).toBe("xl/tables/table1.xml");
    const sheet = readTree(await whole.read("xl/worksheets/sheet1.xml"));
    expect(only(sheet, "tablePart").attributes.get("r:id")).toBe(relationship?.id);
  });

  test("is declared with its content type", async () => {
    const whole = await parts(await addTables(await streamedWorkbook(folder), [on("Painel", PLANS)]));
    expect(await whole.readText("[Content_Types].xml")).toContain('PartName="/xl/tables/table1.xml"');
  });

  test("is read by exceljs", async () => {
    const path = join(folder, "streamed.xlsx");
    await streamedWorkbook(folder);
    await addTablesToFile(path, path, [on("Painel", PLANS)]);
    const { default: ExcelJS } = await import("exceljs");
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await readFile(path)) as never);
    expect(workbook.getWorksheet("Painel")?.getTable("tbPlanos")).toBeDefined();
  });
});

test("Tables have ids of their own, beside the tables that are there already", async () => {
  const whole = await parts(await addTables(await memoryWorkbook(), [on("Painel", PLANS)]));
  const ids = await Promise.all(
    [1, 2].map(async (number) => readTree(await whole.read(`xl/tables/table${number}.xml`)).attributes.get("id")),
  );
  expect(ids).toEqual(["1", "2"]);
});

test("A description of the table is kept where Excel keeps it", async () => {
  const described = { ...PLANS, altText: "Planos & órgãos" };
  const whole = await parts(await addTables(await streamedWorkbook(folder), [on("Painel", described)]));
  const table = readTree(await whole.read("xl/tables/table1.xml"));
  expect(only(table, "x14:table").attributes.get("altTextSummary")).toBe("Planos & órgãos");
});

describe("A promised table", () => {
  const promised = { ...on("Painel", PLANS), promised: true };

  test("leaves the sheet's bytes as they are", async () => {
    const before = await streamedWorkbook(folder);
    const after = await parts(await addTables(before, [promised]));
    const sheet = "xl/worksheets/sheet1.xml";
    expect(await after.readText(sheet)).toBe(await (await parts(before)).readText(sheet));
    expect(after.has("xl/tables/table1.xml")).toBe(true);
  });

  test("is named in the sheet by the id it then gets", async () => {
    const after = await parts(await addTables(await streamedWorkbook(folder), [promised]));
    const [relationship] = await after.relationships("xl/worksheets/sheet1.xml");
    const element = readTree(promisedTables(1));
    expect(only(element, "tablePart").attributes.get("r:id")).toBe(relationship?.id);
  });

  test("is refused on a sheet that has another relationship", async () => {
    const tables = [{ ...PLANS, name: "tbOutra" }];
    const attempt = addTables(await memoryWorkbook(), [{ sheetName: "Dados d'água & cia", tables, promised: true }]);
    await expect(attempt).rejects.toThrow("relationships");
  });
});

describe("A table that Excel would repair is refused", () => {
  test.each<[string, Partial<Table>]>([
    ["with two headers that differ by case only", { headers: ["Órgão", "órgão"] }],
    ["with an empty header", { headers: ["Órgão", ""] }],
    ["with a header of two lines", { headers: ["Órgão", "Planos\nrecebidos"] }],
    ["without a row", { lastRow: 1 }],
    ["that goes on below the last row of a sheet", { lastRow: 1_048_577 }],
    ["named like a cell", { name: "AB12" }],
    ["named with a space", { name: "tb Planos" }],
  ])("%s", async (_, change) => {
    const attempt = addTables(await streamedWorkbook(folder), [on("Painel", { ...PLANS, ...change })]);
    await expect(attempt).rejects.toThrow(/^The table/);
  });

  test("when another has its name", async () => {
    const other = { ...PLANS, name: "TBPLANOS", firstColumn: 5 };
    await expect(addTables(await streamedWorkbook(folder), [on("Painel", PLANS, other)])).rejects.toThrow("one name");
  });
});

test("A workbook without the sheet is left alone", async () => {
  const path = join(folder, "streamed.xlsx");
  const before = await streamedWorkbook(folder);
  await writeFile(path, before);
  await expect(addTablesToFile(path, path, [on("Planos", PLANS)])).rejects.toThrow('no sheet "Planos"');
  expect(await readFile(path)).toEqual(before);
});
