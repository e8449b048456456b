import { beforeAll, describe, expect, it } from "@jest/globals";
import {
  writeAgencyWorkbook,
  writePlanWorkbook,
} from "../../../../functions/src/workbook/form-writer/write-workbook.ts";
import { agencyForm } from "../../../../plan/form/agency-form.ts";
import type { Form } from "../../../../plan/form/declaration.ts";
import { planForm } from "../../../../plan/form/plan-form.ts";
import { type OpenedWorkbook, open, tableNamed } from "./opened-workbook.ts";

const today = "2026-05-15";
const nothing = { fields: {}, tables: {} };

describe.each([
  { form: planForm as Form, write: () => writePlanWorkbook(nothing, { today }) },
  { form: agencyForm as Form, write: () => writeAgencyWorkbook(nothing, { today }) },
])("the empty workbook of the $form.kind form", ({ form, write }) => {
  let opened: OpenedWorkbook;
  beforeAll(async () => {
    opened = await open(await write());
  });

  it("has the form's sheets in the form's order, the last one out of reach", () => {
    expect(opened.workbook.worksheets.map(({ name, state }) => [name, state])).toEqual(
      form.sheets.map(({ name, visibility }) => [name, visibility]),
    );
  });

  it.each(Object.keys(form.fields))("names one cell for %s, unlocked only if the agency fills it in", (key) => {
    const cell = opened.field(key);
    expect(cell.isMerged).toBe(false);
    expect(cell.protection?.locked ?? true).toBe(form.fields[key]?.origin !== "agency");
  });

  it.each(Object.values(form.tables))("has the table $name with its headers and rows", (declaration) => {
    const table = tableNamed(opened.workbook, declaration.name);
    expect(table.headers).toEqual(Object.values(declaration.columns).map(({ label }) => label));
    expect(table.lastRow - table.headerRow).toBe(declaration.rows);
    const headerCells = table.headers.map(
      (_, index) => table.sheet.getCell(table.headerRow, table.firstColumn + index).value,
    );
    expect(headerCells).toEqual(table.headers);
  });

  it("leaves the agency's columns of every table unlocked below the rows that the form gives, and no others", () => {
    for (const [key, table] of Object.entries(form.tables)) {
      for (const [column, { origin }] of Object.entries(table.columns)) {
        const locks = opened
          .column(form, key, column)
          .slice(origin === "agency" ? table.givenRows.length : 0)
          .map(({ protection }) => protection?.locked ?? true);
        expect(new Set(locks)).toEqual(new Set(locks.length === 0 ? [] : [origin !== "agency"]));
      }
    }
  });

  it("says at every input what it wants, within Excel's limits", () => {
    let inputs = 0;
    for (const validation of inputValidations(form, opened)) {
      inputs++;
      expect(validation.showInputMessage).toBe(true);
      expect(validation.prompt?.length).toBeGreaterThan(0);
      expect(validation.prompt?.length).toBeLessThanOrEqual(255);
      expect(validation.promptTitle?.length).toBeLessThanOrEqual(32);
      expect(validation.error?.length ?? 0).toBeLessThanOrEqual(225);
      expect(validation.errorTitle?.length ?? 0).toBeLessThanOrEqual(32);
    }
    expect(inputs).toBeGreaterThan(20);
  });

  it("makes Excel enforce every list, each from a named range that has its items", () => {
    const lists = inputValidations(form, opened).filter(({ type }) => type === "list");
    expect(lists.length).toBeGreaterThan(0);
    for (const list of lists) {
      expect(list.showErrorMessage).toBe(true);
      const [name] = list.formulae as string[];
      expect(opened.workbook.definedNames.getRanges(name ?? "").ranges[0]).toMatch(/^'?_meta'?!/);
    }
  });

  it("takes months and dates of this century and warns of others, which may be an answer in words", () => {
    const dates = inputValidations(form, opened).filter(({ type }) => type === "date");
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) {
      expect(date.formulae).toEqual([new Date("2000-01-01T00:00:00Z"), new Date("2099-12-31T00:00:00Z")]);
      expect(date.errorStyle).toBe("warning");
    }
  });

  it("protects every sheet without a password and lets people widen columns, sort and filter", () => {
    for (const sheet of opened.workbook.worksheets) {
      const protection = (sheet as unknown as { sheetProtection: Record<string, unknown> }).sheetProtection;
      expect(protection).toMatchObject({
        sheet: true,
        formatColumns: true,
        formatRows: true,
        sort: true,
        autoFilter: true,
      });
      expect(protection.hashValue).toBeUndefined();
    }
  });

  it("prints on A4, one page wide, with headings and page numbers", () => {
    for (const sheet of opened.workbook.worksheets.filter(({ state }) => state === "visible")) {
      expect(sheet.pageSetup).toMatchObject({ paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
      expect(sheet.pageSetup.printTitlesRow).toMatch(/^1:\d$/);
      expect(sheet.headerFooter.oddFooter).toContain("Página &P de &N");
    }
  });

  it("keeps headings in sight", () => {
    for (const sheet of opened.workbook.worksheets) {
      expect(sheet.views[0]).toMatchObject({ state: "frozen", showGridLines: false });
    }
  });

  it("says what it is", () => {
    expect(opened.field("template.kind").value).toBe(form.kind);
    expect(opened.field("template.version").value).toBe(form.version);
    expect(opened.workbook.creator).toBe("Plano Digital");
    expect(opened.workbook.title).toBe(form.title);
  });

  it("leaves computing to the program that opens it", () => {
    const computed = Object.entries(form.fields).filter(([, { origin }]) => origin === "computed");
    expect(computed.length).toBeGreaterThan(0);
    for (const [key] of computed) {
      expect(opened.field(key).formula).toBeTruthy();
      expect(opened.field(key).result).toBeUndefined();
    }
  });

  it("uses no function that Excel 2016 lacks", () => {
    const later = /\b(XLOOKUP|MAXIFS|MINIFS|IFS|SWITCH|TEXTJOIN|CONCAT|FILTER|UNIQUE|SORT|LET|LAMBDA|SEQUENCE)\(/;
    let formulas = 0;
    for (const sheet of opened.workbook.worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (!cell.formula) return;
          formulas++;
          expect(cell.formula).not.toMatch(later);
          expect(cell.formula.length).toBeLessThan(8_192);
        }),
      );
    }
    expect(formulas).toBeGreaterThan(5);
  });
});

function inputValidations(form: Form, opened: OpenedWorkbook) {
  const fields = Object.entries(form.fields)
    .filter(([, { origin }]) => origin === "agency")
    .map(([key]) => opened.field(key));
  const columns = Object.entries(form.tables).flatMap(([key, table]) =>
    Object.entries(table.columns)
      .filter(([, { origin }]) => origin === "agency")
      .flatMap(([column]) => opened.column(form, key, column)),
  );
  return [...fields, ...columns].map((cell) => {
    if (!cell.dataValidation) throw new Error(`${cell.fullAddress.sheetName}!${cell.address} says nothing.`);
    return cell.dataValidation;
  });
}
