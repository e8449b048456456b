import type { Area } from "./area.ts";

/** How a cell looks, as far as the form uses it. Colours are `#rrggbb`; null is the sheet's own. */
export interface CellLook {
  readonly fill: string | null;
  readonly colour: string | null;
  /** In points; null is the workbook's own. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "middle" | "bottom";
  readonly wraps: boolean;
  /** In steps of about three characters. */
  readonly indent: number;
  /** The colours of the lines around it; null for none. */
  readonly lines: { readonly [side in "top" | "right" | "bottom" | "left"]: string | null };
}

/** A column or a row. */
export interface Track {
  /** A column's width in characters, a row's height in points; null is the sheet's own. */
  readonly size: number | null;
  readonly hidden: boolean;
}

/** What a sheet shows beside what its cells say. Rows and columns are counted from 1. */
export interface SheetLook {
  readonly columns: ReadonlyMap<number, Track>;
  readonly rows: ReadonlyMap<number, Track>;
  /** In characters. */
  readonly columnWidth: number;
  /** In points. */
  readonly rowHeight: number;
  /** By `cellKey`; equal looks are one object. */
  readonly cells: ReadonlyMap<number, CellLook>;
  readonly merged: readonly Area[];
  /** Where the links of cells lead, by `cellKey`: `#pd_agency_name`, `#Plano!C4`, an address of the web. */
  readonly links: ReadonlyMap<number, string>;
  /** How many rows and columns stay where they are while the rest is scrolled. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hasGridLines: boolean;
  /** Those that a formula decides, the most important first. */
  readonly conditions: readonly ConditionalLook[];
}

/** What a cell of an area looks like while a formula holds, which is written for the area's first cell. */
export interface ConditionalLook extends Pick<CellLook, "fill" | "colour" | "bold"> {
  readonly area: Area;
  readonly formula: string;
}

/** A sheet that nobody formatted. */
export const PLAIN_LOOK: SheetLook = {
  columns: new Map(),
  rows: new Map(),
  columnWidth: 8.43,
  rowHeight: 15,
  cells: new Map(),
  merged: [],
  links: new Map(),
  frozen: { rows: 0, columns: 0 },
  hasGridLines: true,
  conditions: [],
};
