import { foldText } from "../text/fold-text.ts";
import type { FoundTable } from "../workbook/found.ts";
import { cellKey, type Grid } from "../workbook/grid.ts";

/** So far down the form's own rows may have been pushed by rows that people inserted. */
const REACH = 200;

/** A column of a table that holds the form's own words, in every row or in the rows that the form brings. */
export interface OfficialColumn {
  readonly key: string;
  /** The column's key within its table. */
  readonly column: string;
  /** The sheet's column. */
  readonly at: number;
}

/** The columns of a found table whose words are the form's: a choice that the form suggests is for changing. */
export function officialColumns({ table, columns }: FoundTable): readonly OfficialColumn[] {
  return table.columns.flatMap(({ key, column, declaration }, index) => {
    const at = columns[index] ?? 0;
    const isGiven = table.declaration.givenRows.some((row) => row[column] !== undefined);
    const isOfficial = declaration.origin === "official" || (isGiven && declaration.value.type === "text");
    return at > 0 && isOfficial ? [{ key, column, at }] : [];
  });
}

/**
 * The sheet's row of each row that the form brings; null where it is not plain which it is. A row is known by words that
 * no other row has. A row whose words are gone is known by its neighbours: when as many rows lie between two known ones
 * as the form has between them. Below the last known one only a table without spare rows is plain.
 */
export function givenRows(
  found: FoundTable,
  columns: readonly OfficialColumn[],
  grid: Grid,
): readonly (number | null)[] {
  const { givenRows: given, rows: declared } = found.table.declaration;
  const known = new Array<number | null>(given.length).fill(null);
  const owners = ownersOfWords(given, columns);
  const cells = grid.sheets[found.sheet]?.cells;
  const last = Math.min(found.lastRow, found.headerRow + given.length + REACH);
  for (let row = found.headerRow + 1; row <= last; row += 1) {
    for (const { at } of columns) {
      const owner = owners.get(foldText(String(cells?.get(cellKey(row, at))?.value ?? "")));
      if (owner !== undefined && owner !== null && known[owner] === null) known[owner] = row;
    }
  }
  const end = declared === given.length ? found.lastRow + 1 : null;
  return withRowsBetween(known, found.headerRow, end);
}

/** By folded words the given row that alone has them; null for words that several have. */
function ownersOfWords(
  given: readonly { readonly [column: string]: string }[],
  columns: readonly OfficialColumn[],
): ReadonlyMap<string, number | null> {
  const owners = new Map<string, number | null>();
  for (const [index, row] of given.entries()) {
    for (const { column } of columns) {
      const words = foldText(row[column] ?? "");
      if (words !== "") owners.set(words, owners.has(words) ? null : index);
    }
  }
  return owners;
}

function withRowsBetween(
  known: readonly (number | null)[],
  header: number,
  end: number | null,
): readonly (number | null)[] {
  const rows = [...known];
  let from = 0;
  let above = header;
  for (let index = 0; index <= rows.length; index += 1) {
    const here = index === rows.length ? end : (rows[index] ?? null);
    if (here === null) continue;
    if (here - above - 1 === index - from) {
      for (let missing = from; missing < index; missing += 1) rows[missing] = above + 1 + missing - from;
    }
    from = index + 1;
    above = here;
  }
  return rows;
}
