import { address } from "../../workbook/address.ts";
import type { Place } from "../../workbook/entry.ts";
import type { CellSaid } from "./cell-said.ts";
import type { Look } from "./look.ts";

/** What a cell of the consolidated workbook holds: text, a number (dates as serial numbers), or nothing. */
export type Cell = string | number | null;

/** A column of a table of rows `R`. */
export interface Column<R> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly look: Look;
  readonly cell: (row: R) => Cell;
  /** How this row's cell looks, where rows differ: shares among amounts of money. Default `look`. */
  readonly lookOf?: (row: R) => Look;
  /** The cells it was read from, of the workbook the row is about; left out where there is no such cell. */
  readonly said?: (row: R) => readonly CellSaid[];
}

/** What stands where a figure has nothing to be computed from: never 0. */
export const NO_DATA = "sem dado";

/** What stands where nobody wrote a name, a service, an address. */
export const NOT_GIVEN = "não informado";

/** Where a row comes from. */
export interface Source {
  readonly source: string;
  readonly place: Place | null;
}

/** The three columns that lead from a consolidated row back to the cell it was read from. */
export function originColumns<R>(sourceOf: (row: R) => Source): readonly Column<R>[] {
  return [
    { header: "Origem: arquivo", width: 44, look: "text", cell: (row) => sourceOf(row).source },
    { header: "Origem: planilha", width: 16, look: "text", cell: (row) => sourceOf(row).place?.sheet ?? null },
    {
      header: "Origem: célula",
      width: 10,
      look: "text",
      cell: (row) => {
        const { place } = sourceOf(row);
        return place === null ? null : address(place.row, place.column);
      },
    },
  ];
}
