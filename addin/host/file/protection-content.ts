import type { Protection } from "../model/sheet.ts";

/** What a file says of a sheet's protection, as exceljs keeps it. */
export type FileProtection = { readonly [option: string]: unknown };

const OPTIONS = [
  ["formatCells", "allowFormatCells"],
  ["formatColumns", "allowFormatColumns"],
  ["formatRows", "allowFormatRows"],
  ["insertColumns", "allowInsertColumns"],
  ["insertRows", "allowInsertRows"],
  ["insertHyperlinks", "allowInsertHyperlinks"],
  ["deleteColumns", "allowDeleteColumns"],
  ["deleteRows", "allowDeleteRows"],
  ["sort", "allowSort"],
  ["autoFilter", "allowAutoFilter"],
  ["pivotTables", "allowPivotTables"],
  ["objects", "allowEditObjects"],
  ["scenarios", "allowEditScenarios"],
] as const;

/** A file keeps a password's hash alone: nothing that is given matches it. */
const UNKNOWN_PASSWORD = "\u0000";

/** The protection of a sheet; null when it has none. */
export function protectionOf(file: FileProtection | null | undefined): Protection | null {
  if (!file?.sheet) return null;
  const options = Object.fromEntries(OPTIONS.map(([written, option]) => [option, file[written] === true]));
  return {
    options: { ...options, selectionMode: "Normal" },
    password: file.hashValue || file.password ? UNKNOWN_PASSWORD : "",
  };
}

/** The protection as exceljs writes it. */
export function protectionToWrite({ options }: Protection): FileProtection {
  const written = OPTIONS.map(([file, option]) => [file, options[option] === true] as const);
  return { sheet: true, selectLockedCells: true, selectUnlockedCells: true, ...Object.fromEntries(written) };
}
