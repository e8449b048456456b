import type { WireGrid } from "../../../plan/contract/wire-grid.ts";
import { wireOfGrid } from "../../../plan/contract/wire-of-grid.ts";
import { WORKBOOK_BODY_BYTES } from "../../../plan/contract/workbook-body.ts";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import type { Form } from "../../../plan/form/declaration.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { MAX_NAMES, MAX_SHEET_CELLS, MAX_WORKBOOK_CELLS } from "../../../plan/workbook/grid-limits.ts";
import type { ReadWorkbook } from "../../excel/read-workbook.ts";
import type { CheckedHere } from "../check/checking.ts";

/** What a workbook is given to the cloud for. */
export type Purpose = "check" | "send";

/** A workbook as it was read, and as it is sent. */
export interface Workbook {
  readonly form: Form;
  readonly read: ReadWorkbook;
  readonly wire: WireGrid;
  /** The same as text: two workbooks that say the same have the same. */
  readonly text: string;
  /** The revision that it says was received last; 0 when it says none. */
  readonly base: number;
}

/** A workbook that was read and checked, ready to be given to the cloud. */
export function workbookToSend(here: Extract<CheckedHere, { content: unknown }>): Workbook {
  const wire = wireOfGrid(here.read.grid);
  const revision =
    here.kind === "plan" ? here.content.fields["plan.revision"].value : here.content.fields["workbook.revision"].value;
  return {
    form: here.kind === "plan" ? planForm : agencyForm,
    read: here.read,
    wire,
    text: JSON.stringify(wire),
    base: revision ?? 0,
  };
}

/** Room for the request beside the grid: two hundred explanations of two thousand characters. */
const REQUEST_BYTES = 1024 * 1024;

/** Whether the cloud takes as much, so that people are told before anything is sent. */
export function fitsTheCloud({ wire, text }: Workbook): boolean {
  const cells = wire.sheets.map((sheet) => sheet.cells.length);
  return (
    new Blob([text]).size <= WORKBOOK_BODY_BYTES - REQUEST_BYTES &&
    cells.every((count) => count <= MAX_SHEET_CELLS) &&
    cells.reduce((sum, count) => sum + count, 0) <= MAX_WORKBOOK_CELLS &&
    wire.names.length <= MAX_NAMES
  );
}
