import { agencyForm } from "../../../plan/form/agency-form.ts";
import type { Form } from "../../../plan/form/declaration.ts";
import { sheetsOf } from "../../../plan/form/map.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { isBlank } from "../../../plan/rules/given.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import type { Entry, Place } from "../../../plan/workbook/entry.ts";
import type { CheckedHere } from "./checking.ts";

/** A sheet of the form and how far it is filled in. */
export interface Section {
  /** The form's own name for the sheet; the workbook's may be another. */
  readonly name: string;
  /** For each cell that is required or expected, in the form's order, whether it has an answer. */
  readonly answers: readonly boolean[];
  /** The first of them without an answer, or else the first of all; null when the workbook has none of them. */
  readonly place: Place | null;
  /** The sheets of the workbook that its cells stand on: what findings name. */
  readonly sheets: readonly string[];
  readonly errors: number;
  readonly queries: number;
  readonly warnings: number;
}

interface AnyContent {
  readonly fields: { readonly [key: string]: Entry<unknown> };
  readonly tables: {
    readonly [key: string]: {
      readonly place: Place | null;
      readonly rows: readonly { readonly cells: { readonly [column: string]: Entry<unknown> } }[];
    };
  };
}

/** The visible sheets of a plan or of an agency's workbook that the agency fills in, in the form's order. */
export function sectionsOf(workbook: Extract<CheckedHere, { content: unknown }>): readonly Section[] {
  const form: Form = workbook.kind === "plan" ? planForm : agencyForm;
  // The content's types name every key; going through them by the form's own needs none.
  const content = workbook.content as unknown as AnyContent;
  const sheets = sheetsOf(form);
  return form.sheets.flatMap((sheet) => {
    if (sheet.visibility !== "visible") return [];
    const entries = [...sheets].flatMap(([key, name]) => (name === sheet.name ? wantedOf(form, content, key) : []));
    if (entries.length === 0) return [];
    const missing = entries.find((entry) => isBlank(entry) && entry.place);
    const places = entries.flatMap(({ place }) => (place ? [place] : []));
    const names = [...new Set(places.map((place) => place.sheet))];
    const of = (severity: Finding["severity"]) =>
      workbook.findings.filter((finding) => finding.severity === severity && isOn(finding, names)).length;
    return {
      name: sheet.name,
      answers: entries.map((entry) => !isBlank(entry) && entry.state !== "missing"),
      place: missing?.place ?? places[0] ?? null,
      sheets: names,
      errors: of("error"),
      queries: of("query"),
      warnings: of("warning"),
    };
  });
}

/** The share of all wanted cells that have an answer, from 0 to 1; 1 when none is wanted. */
export function shareAnswered(sections: readonly Section[]): number {
  const answers = sections.flatMap((section) => section.answers);
  return answers.length === 0 ? 1 : answers.filter(Boolean).length / answers.length;
}

function isOn({ places }: Finding, sheets: readonly string[]): boolean {
  return places[0] !== undefined && sheets.includes(places[0].sheet);
}

/** The cells of a field or a table that are required or expected. A table without rows wants its first one. */
function wantedOf(form: Form, { fields, tables }: AnyContent, key: string): readonly Entry<unknown>[] {
  const field = form.fields[key];
  const entry = fields[key];
  if (field && entry) return field.origin === "agency" && field.need !== "optional" ? [entry] : [];
  const table = form.tables[key];
  const found = tables[key];
  if (!table || !found) return [];
  const wanted = Object.entries(table.columns).flatMap(([column, { origin, need }]) =>
    origin === "agency" && need !== "optional" ? [column] : [],
  );
  if (wanted.length === 0 || found.rows.length > 0) {
    return found.rows.flatMap(({ cells }) => wanted.flatMap((column) => cells[column] ?? []));
  }
  const { place } = found;
  const first = place && { ...place, row: place.row + 1 };
  return [{ key, state: "blank", value: null, raw: "", place: first, problems: [] }];
}
