import { agencyForm } from "../form/agency-form.ts";
import { definedName, type Form } from "../form/declaration.ts";
import { line } from "../form/fields.ts";
import { PUBLIC_PLAN } from "../form/identity.ts";
import { sheetsOf } from "../form/map.ts";
import { planForm } from "../form/plan-form.ts";
import { readCell } from "./cell/read-cell.ts";
import { fieldsByName, spotOfName } from "./find-fields.ts";
import { type FoundForm, findForm } from "./find-form.ts";
import { tablesByName } from "./find-tables.ts";
import type { Spot } from "./found.ts";
import { cellKey, type Grid } from "./grid.ts";
import { preparedForm } from "./prepared-form.ts";

/** Why a workbook cannot be read as one of the form's: said in one sentence, instead of a finding for every cell. */
export type IdentifyFailure =
  | { readonly code: "empty-workbook" }
  /** A plan without its personal data, made to be published. */
  | { readonly code: "public-version" }
  /** Nothing of the form is in it. */
  | { readonly code: "not-of-the-product" }
  | { readonly code: "newer-version"; readonly version: string; readonly supported: string }
  | { readonly code: "unsupported-version"; readonly version: string; readonly supported: string }
  /** It is one of the form's, but nearly everything is gone; `sheets` are the ones nothing is left of. */
  | { readonly code: "incomplete"; readonly kind: Form["kind"]; readonly sheets: readonly string[] };

export type Identity =
  | {
      readonly ok: true;
      readonly kind: Form["kind"];
      /** As the workbook says it; null when it does not say, and then it is read as the current one. */
      readonly version: string | null;
    }
  | { readonly ok: false; readonly failure: IdentifyFailure };

/** Less of the form than this share is not a form any more. */
const LEAST_SHARE = 0.25;
/** So many cells and columns that only one form has must be there to recognise it without its hidden sheet. */
const LEAST_TRACES = 6;

const KIND_NAME = definedName("template.kind").toLowerCase();

const forms: readonly Form[] = [planForm, agencyForm];

/** What kind of workbook this is, and of which version of the template: to be asked before anything is read. */
export function identify(grid: Grid): Identity {
  if (grid.sheets.every((sheet) => sheet.cells.size === 0)) return failed({ code: "empty-workbook" });
  if (declaredKind(grid) === PUBLIC_PLAN) return failed({ code: "public-version" });
  const recognised = declaredForm(grid) ?? recognisedForm(grid);
  if (!recognised) return failed({ code: "not-of-the-product" });
  const { form, found } = recognised;
  const version = textAt(found.fields.get("template.version"), grid);
  const refused = version === null ? null : versionFailure(version, form.version);
  if (refused) return failed(refused);
  if (shareOf(form, found) < LEAST_SHARE) {
    return failed({ code: "incomplete", kind: form.kind, sheets: lostSheets(form, found) });
  }
  return { ok: true, kind: form.kind, version };
}

function failed(failure: IdentifyFailure): Identity {
  return { ok: false, failure };
}

type Found = Pick<FoundForm, "fields" | "tables">;

interface Recognised {
  readonly form: Form;
  readonly found: Found;
}

function declaredKind(grid: Grid): string | null {
  return textAt(spotOfName(KIND_NAME, grid), grid);
}

/** The form that the workbook's hidden sheet says it is of. */
function declaredForm(grid: Grid): Recognised | null {
  const kind = declaredKind(grid);
  const form = forms.find((candidate) => candidate.kind === kind);
  if (!form) return null;
  const prepared = preparedForm(form);
  const named = { fields: fieldsByName(prepared, grid), tables: tablesByName(prepared, grid) };
  // Names are enough for a whole workbook; only in a damaged one are labels worth the search.
  return { form, found: shareOf(form, named) < LEAST_SHARE ? findForm(prepared, grid) : named };
}

/** The form of which the workbook has most traces, when it has enough of any. */
function recognisedForm(grid: Grid): Recognised | null {
  let best: Recognised | null = null;
  let most = LEAST_TRACES - 1;
  for (const form of forms) {
    const found = findForm(preparedForm(form), grid);
    const traces = tracesOf(form, found);
    if (traces <= most) continue;
    best = { form, found };
    most = traces;
  }
  return best;
}

/** How many of the cells and columns that only this form has were found. */
function tracesOf(form: Form, found: Found): number {
  const shared = forms.filter((other) => other !== form).flatMap((other) => Object.keys(other.fields));
  let traces = [...found.fields.keys()].filter((key) => !shared.includes(key)).length;
  for (const table of found.tables.values()) traces += table.indexAt.size;
  return traces;
}

/** The share of the agency's cells and of the tables that were found. */
function shareOf(form: Form, found: Found): number {
  const prepared = preparedForm(form);
  let all = prepared.tables.length;
  let there = found.tables.size;
  for (const field of prepared.fields) {
    if (field.declaration.origin !== "agency") continue;
    all += 1;
    if (found.fields.has(field.key)) there += 1;
  }
  return there / all;
}

/** The visible sheets of which neither a field nor a table was found, as the form names them. */
function lostSheets(form: Form, found: Found): readonly string[] {
  const sheets = sheetsOf(form);
  const left = new Set([...found.fields.keys(), ...found.tables.keys()].map((key) => sheets.get(key)));
  return form.sheets
    .filter((sheet) => sheet.visibility === "visible" && !left.has(sheet.name))
    .map((sheet) => sheet.name);
}

const VERSION = /^(\d+)(?:[.,]\d+)*$/;

function versionFailure(version: string, supported: string): IdentifyFailure | null {
  const major = VERSION.exec(version)?.[1];
  const own = Number(VERSION.exec(supported)?.[1]);
  if (major !== undefined && Number(major) === own) return null;
  const code = major !== undefined && Number(major) > own ? "newer-version" : "unsupported-version";
  return { code, version, supported };
}

/** What a cell says; null when there is none, or nothing that can be read. */
function textAt(spot: Spot | undefined, grid: Grid): string | null {
  const cell = spot && grid.sheets[spot.sheet]?.cells.get(cellKey(spot.row, spot.column));
  const read = readCell(cell, line, grid.date1904);
  return read.state === "value" ? String(read.value) : null;
}
