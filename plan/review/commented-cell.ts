import { filledRows } from "../differences/filled-row.ts";
import { written } from "../differences/written.ts";
import type { FieldDeclaration, Form } from "../form/declaration.ts";
import { fieldLabel } from "../form/labels.ts";
import { planForm } from "../form/plan-form.ts";
import type { FieldValue } from "../workbook/cell/read-cell.ts";
import type { Content, PlanContent } from "../workbook/content.ts";
import type { Entry, Place } from "../workbook/entry.ts";
import type { Comment, CommentSubject } from "./comment.ts";
import { markedRow, rowMark } from "./row-mark.ts";

/** What somebody comments on: a key of the form, and of a table the row by its place among the filled ones, from 1. */
export interface CommentTarget {
  readonly field: string | null;
  readonly row: number | null;
}

/** A cell as it is commented on. */
export type CommentedCell = Pick<Comment, "subject" | "label" | "said" | "place">;

/** So much of what a cell said is kept beside a comment. */
const LONGEST_SAID = 300;

const FORM: Form = planForm;

/** What of a plan a comment is about; null when the plan has no such field or row, or the agency does not fill it in. */
export function commentedCell(content: PlanContent, { field, row }: CommentTarget): CommentedCell | null {
  if (field === null) {
    return row === null ? { subject: { field: null, row: null }, label: "", said: null, place: null } : null;
  }
  const found = cellOf(field);
  if (found === null || found.declaration.origin !== "agency" || (found.table === null) !== (row === null)) return null;
  const { table, column, declaration } = found;
  const mark = table !== null && row !== null ? rowMark(table, rowsOf(content, table), row) : null;
  if (table !== null && mark === null) return null;
  const entry = table === null ? fieldsOf(content)[field] : rowsOf(content, table)[(row ?? 0) - 1]?.cells[column];
  return {
    subject: { field, row: mark },
    label: fieldLabel(field),
    said: entry ? entryText(declaration, entry).slice(0, LONGEST_SAID) || null : null,
    place: entry?.place ?? null,
  };
}

/** What a comment is about, as another content has it. */
export interface CellNow {
  /** Null when the plan as a whole is meant, or the workbook has the cell or its row no longer. */
  readonly cell: Place | null;
  /** As people read it, cut as `said` is; null when the cell is not there. */
  readonly says: string | null;
  /** Whether that is something else than when it was commented on. */
  readonly changed: boolean;
}

/** Where the cell is in a content that a comment is about, wherever its row was moved to, and what it says there. */
export function cellNow(content: PlanContent, { subject, said }: Pick<Comment, "subject" | "said">): CellNow {
  const entry = subjectEntry(content, subject);
  const declaration = subject.field === null ? undefined : cellOf(subject.field)?.declaration;
  if (declaration === undefined) return { cell: null, says: null, changed: false };
  const says = entry === null ? null : entryText(declaration, entry).slice(0, LONGEST_SAID);
  return { cell: entry?.place ?? null, says, changed: (says ?? "") !== (said ?? "") };
}

function subjectEntry(content: PlanContent, { field, row }: CommentSubject): Entry<unknown> | null {
  const found = field === null ? null : cellOf(field);
  if (field === null || found === null) return null;
  if (found.table === null) return fieldsOf(content)[field] ?? null;
  const there = row && markedRow(found.table, rowsOf(content, found.table), row);
  return there?.cells[found.column] ?? null;
}

/** What a cell says as people read it; "" for nothing. */
export function entryText({ value: type }: FieldDeclaration, { state, value, raw }: Entry<unknown>): string {
  if (state === "value") return written(type, value as FieldValue);
  return state === "blank" || state === "missing" ? "" : raw;
}

function cellOf(key: string) {
  const field = Object.hasOwn(FORM.fields, key) ? FORM.fields[key] : undefined;
  if (field !== undefined) return { table: null, column: "", declaration: field };
  const at = key.lastIndexOf(".");
  const [table, column] = [key.slice(0, at), key.slice(at + 1)];
  const columns = Object.hasOwn(FORM.tables, table) ? FORM.tables[table]?.columns : undefined;
  const declaration = columns && Object.hasOwn(columns, column) ? columns[column] : undefined;
  return declaration === undefined ? null : { table, column, declaration };
}

function fieldsOf(content: PlanContent): Content<Form>["fields"] {
  return content.fields;
}

function rowsOf(content: PlanContent, table: string) {
  const declaration = FORM.tables[table];
  return declaration === undefined ? [] : filledRows((content as Content<Form>).tables[table], declaration);
}
