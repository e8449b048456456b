import * as z from "zod";
import { MAX_COLUMN, MAX_ROW } from "../workbook/grid.ts";
import { MAX_NAMES, MAX_SHEET_CELLS, MAX_SHEET_NAME, MAX_TEXT, MAX_WORKBOOK_CELLS } from "../workbook/grid-limits.ts";

/** So many parts may a file have at most, of which each sheet is one. */
const MAX_SHEETS = 300;

const row = z.int().min(1).max(MAX_ROW);
const column = z.int().min(1).max(MAX_COLUMN);
const text = z.string().max(MAX_TEXT);
const name = z.string().min(1).max(MAX_SHEET_NAME);

const range = z.tuple([z.int().min(0), row, column, row, column]);

/**
 * A cell: row, column, value, the index of its number format, then as far as there is anything to say its formula and
 * what its text is when it is not text. What the value is of JSON says the rest.
 */
const cell = z.tuple([
  row,
  column,
  z.union([text, z.number(), z.boolean()]),
  z.int().min(0),
  text.nullable().optional(),
  z.enum(["error", "uncalculated"]).optional(),
]);

/** What each part of a grid in JSON looks like on its own; `wireGrid` says what holds of them together. */
export const wireGridShape = z.strictObject({
  date1904: z.boolean(),
  modified: z.iso.datetime().nullable(),
  notices: z.array(z.enum(["external-link"])).max(1),
  formats: z.array(text).max(MAX_WORKBOOK_CELLS),
  sheets: z
    .array(
      z.strictObject({
        name,
        visibility: z.enum(["visible", "hidden", "veryHidden"]),
        cells: z.array(cell).max(MAX_SHEET_CELLS),
      }),
    )
    .min(1)
    .max(MAX_SHEETS),
  /** Each name as it is written, and its place. */
  names: z.array(z.tuple([name, range.nullable()])).max(MAX_NAMES),
  /** Each table's name, its place and its columns. */
  tables: z.array(z.tuple([name, range, z.array(text).max(MAX_COLUMN)])).max(MAX_NAMES),
});

export type WireGrid = z.infer<typeof wireGridShape>;
export type WireRange = z.infer<typeof range>;
export type WireCell = z.infer<typeof cell>;
