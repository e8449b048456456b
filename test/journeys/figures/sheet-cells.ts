import ExcelJS, { type CellValue, type Worksheet } from "exceljs";

/** What a cell says, as exceljs sees it; null where it says nothing. */
export type Said = string | number | Date | null;

/** A sheet looked at as a person would: by the words at the head of a table or beside a field. */
export interface Sheet {
  /** What stands to the right of these words; null when nothing does. */
  readonly beside: (words: string) => Said;
  /** The rows under a header that begins with these words, each by header, down to the first without an entry in that column. */
  readonly under: (words: string) => readonly { readonly [header: string]: Said }[];
}

/** The sheets of a workbook's file, by name. */
export async function sheetsOf(file: string): Promise<(name: string) => Sheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return (name) => {
    const sheet = workbook.getWorksheet(name);
    if (!sheet) throw new Error(`${file} has no sheet ${name}.`);
    return lookedAt(sheet, file);
  };
}

function lookedAt(sheet: Worksheet, file: string): Sheet {
  const find = (words: string) => {
    for (let row = 1; row <= sheet.rowCount; row++) {
      for (let column = 1; column <= 3; column++) {
        if (at(sheet, row, column) === words) return { row, column };
      }
    }
    throw new Error(`${file}, ${sheet.name}: nobody says “${words}”.`);
  };
  return {
    beside(words) {
      const { row, column } = find(words);
      return at(sheet, row, column + 1);
    },
    under(words) {
      const { row: head, column: first } = find(words);
      const headers = new Map<number, string>();
      for (let column = first; column <= sheet.columnCount; column++) {
        const header = at(sheet, head, column);
        if (typeof header === "string") headers.set(column, header);
      }
      const rows: { [header: string]: Said }[] = [];
      for (let row = head + 1; at(sheet, row, first) !== null; row++) {
        rows.push(Object.fromEntries([...headers].map(([column, header]) => [header, at(sheet, row, column)])));
      }
      return rows;
    },
  };
}

function at(sheet: Worksheet, row: number, column: number): Said {
  return said(sheet.getCell(row, column).value);
}

function said(value: CellValue): Said {
  if (value === null || value === undefined || value === "") return null;
  if (typeof value === "string" || typeof value === "number" || value instanceof Date) return value;
  // Whatever is computed is worked out anew here, and not taken from the workbook.
  return null;
}
