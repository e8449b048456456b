import type { Workbook } from "exceljs";
import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import type { Form, SheetDeclaration } from "../../../../plan/form/declaration.ts";
import { PUBLIC_PLAN } from "../../../../plan/form/identity.ts";
import { formProtection } from "../../../../plan/form/protection.ts";
import type { AddinSource } from "../parts/add-taskpane.ts";
import { lockedStyle, styles } from "./cell-style.ts";
import type { FormValue } from "./cell-value.ts";
import { drawSheet, type ValueSource } from "./draw-sheet.ts";
import type { TableRow } from "./draw-table.ts";
import { finishPackage, type GrowingRows } from "./finish-package.ts";
import { hiddenLists } from "./hidden-lists.ts";
import { pageBreaks } from "./page-breaks.ts";
import { footer, frozenView, pageSetup, printedPage, repeatedRows } from "./page-setup.ts";
import type { SheetCanvas } from "./sheet-canvas.ts";
import { layoutSheet } from "./sheet-layout.ts";

export interface WriteOptions {
  /** Decides which quarters are offered; the file says it was made on this day. */
  readonly today: CivilDate;
  /** From where Excel knows the add-in whose pane opens with the workbook; deployed by an administrator unless said. */
  readonly addin?: AddinSource;
  /** To be published: it says so on every sheet, opens no pane, and is taken for no plan by whoever reads it. */
  readonly isPublic?: boolean;
}

/** Values of any form, by key. */
export interface AnyValues {
  readonly fields: { readonly [key: string]: FormValue };
  readonly tables: { readonly [key: string]: readonly TableRow[] | undefined };
}

/** What the sheets' titles end with in what is published. */
const PUBLIC_MARK = "versão pública, sem e-mails e telefones";

const PROTECTION = { selectLockedCells: true, selectUnlockedCells: true, ...formProtection };

/** The column of the hidden sheet where the lists begin, beside its fields. */
const LISTS_COLUMN = 5;

/** The workbook of a form, filled with values. */
export async function writeForm(form: Form, values: AnyValues, options: WriteOptions): Promise<Uint8Array> {
  const { default: ExcelJS } = await import("exceljs");
  const workbook = new ExcelJS.Workbook();
  describe(workbook, form, options);
  const source = valueSource(form, values, options);
  const growing: GrowingRows[] = [];
  for (const sheet of form.sheets) {
    const rows = await addSheet(workbook, form, sheet, source, options);
    growing.push({ part: `xl/worksheets/sheet${growing.length + 1}.xml`, rows });
  }
  return finishPackage(
    // Compressed by whoever finishes it: exceljs does so in JavaScript, which takes a third of all the time.
    new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } })),
    growing,
    options.isPublic ? null : (options.addin ?? "deployed"),
  );
}

function describe(workbook: Workbook, form: Form, { today }: WriteOptions): void {
  const moment = new Date(`${today}T12:00:00Z`);
  workbook.creator = "Plano Digital";
  workbook.lastModifiedBy = "Plano Digital";
  workbook.title = form.title;
  workbook.subject = "Transformação digital de serviços públicos";
  workbook.created = moment;
  workbook.modified = moment;
  // exceljs writes the language, its types do not know it.
  Object.assign(workbook, { language: "pt-BR" });
  workbook.views = [{ x: 0, y: 0, width: 24_000, height: 14_000, firstSheet: 0, activeTab: 0, visibility: "visible" }];
  workbook.calcProperties.fullCalcOnLoad = true;
}

function valueSource(form: Form, values: AnyValues, { isPublic }: WriteOptions): ValueSource {
  const template = new Map<string, FormValue>([
    ["template.kind", isPublic ? PUBLIC_PLAN : form.kind],
    ["template.version", form.version],
  ]);
  const fields = new Map(Object.entries(values.fields));
  const tables = new Map(Object.entries(values.tables));
  return { field: (key) => template.get(key) ?? fields.get(key), rows: (table) => tables.get(table) ?? [] };
}

async function addSheet(
  workbook: Workbook,
  form: Form,
  sheet: SheetDeclaration,
  values: ValueSource,
  options: WriteOptions,
): Promise<ReadonlySet<number>> {
  const layout = layoutSheet(form, sheet, (table) => values.rows(table).length);
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.visibility,
    pageSetup: pageSetup(layout),
    headerFooter: footer(form),
  });
  const titled = options.isPublic ? { ...sheet, title: `${sheet.title} – ${PUBLIC_MARK}` } : sheet;
  const canvas = drawSheet(worksheet, form, titled, layout, values);
  worksheet.views = [frozenView(layout, canvas.firstInput)];
  const heightOf = (row: number) => worksheet.getRow(row).height ?? worksheet.properties.defaultRowHeight;
  for (const row of pageBreaks(layout, printedPage(layout), heightOf, repeatedRows(layout))) {
    worksheet.getRow(row - 1).addPageBreak();
  }
  if (sheet.visibility === "veryHidden") drawLists(canvas, values, options);
  await worksheet.protect("", PROTECTION);
  return canvas.growingRows;
}

function drawLists(canvas: SheetCanvas, values: ValueSource, { today }: WriteOptions): void {
  const used = values.field("launch.quarter");
  hiddenLists(today, typeof used === "string" ? used : null).forEach((list, index) => {
    const column = LISTS_COLUMN + index;
    canvas.put(1, column, list.name, styles.label);
    list.values.forEach((value, row) => {
      canvas.put(2 + row, column, value, lockedStyle({ type: "text", maxLength: 500 }));
    });
    canvas.name(list.name, 2, column, 1 + list.values.length);
  });
}
