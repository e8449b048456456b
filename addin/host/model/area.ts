import { address, quotedSheet } from "../../../plan/workbook/address.ts";
import { MAX_COLUMN, MAX_ROW } from "../../../plan/workbook/grid.ts";

/** A rectangle of a sheet. Rows and columns are counted from 1, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rectangle of an A1 address (`B2`, `$B$2:C5`, `A:C`, `3:7`); null when it is none. */
export function areaOf(text: string): Area | null {
  const [first = "", last = first] = text.replaceAll("$", "").split(":");
  const from = corner(first);
  const to = corner(last);
  if (from === null || to === null) return null;
  const rows = [from.row ?? 1, to.row ?? MAX_ROW];
  const columns = [from.column ?? 1, to.column ?? MAX_COLUMN];
  return {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function corner(text: string): { row: number | null; column: number | null } | null {
  const match = /^([A-Z]{1,3})?([1-9]\d{0,6})?$/i.exec(text);
  if (!match || text === "") return null;
  const [, letters, digits] = match;
  const row = digits === undefined ? null : Number(digits);
  const column = letters === undefined ? null : columnNumber(letters.toUpperCase());
  return (row ?? 1) > MAX_ROW || (column ?? 1) > MAX_COLUMN ? null : { row, column };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The address as Excel writes it: `Plano!B2:C5`, with quotes where the sheet's name needs them. */
export function addressOf(sheet: string, area: Area): string {
  const from = address(area.top, area.left);
  const to = address(area.bottom, area.right);
  return `${isPlainName(sheet) ? sheet : quotedSheet(sheet)}!${from === to ? from : `${from}:${to}`}`;
}

function isPlainName(sheet: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[A-Z]{1,3}\d+$/i.test(sheet) && !/^R\d*C\d*$/i.test(sheet);
}

/** A defined name's reference, `'Serviço'!$C$5:$C$9`, as a sheet and a rectangle; null when it is no such thing. */
export function referenceOf(formula: string): { readonly sheet: string; readonly area: Area } | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!()[\]]+))!(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(formula);
  const area = areaOf(match?.[3] ?? "");
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return area === null || sheet === undefined ? null : { sheet, area };
}

export function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function rowsOf(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnsOf(area: Area): number {
  return area.right - area.left + 1;
}
