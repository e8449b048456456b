/** Words in a cell or a line: what was filled in, or, `quiet`, what stands in its place where nothing was. */
export interface Words {
  readonly text: string;
  readonly quiet?: boolean;
}

/** What a cell of a printed table holds, a paragraph each. */
export type PrintedCell = readonly Words[];

/** A column of a printed table. */
export interface PrintedColumn {
  readonly header: string;
  /** In hundredths of the table's width. */
  readonly share: number;
}

/** Who signs, and where. */
export interface Signature {
  readonly name: Words;
  /** In which capacity, in the form's words. */
  readonly capacity: string;
  /** What else was filled in of them: position, day. */
  readonly details: readonly string[];
}

/** A piece of the printed plan, from top to bottom; what draws it knows nothing of plans. */
export type Piece =
  | { readonly piece: "heading"; readonly level: 1 | 2; readonly text: string; readonly onNewPage?: boolean }
  | {
      readonly piece: "paragraph";
      readonly text: string;
      /** `clause`, `item` and `subitem` are the three levels of Annex I, which are numbered in their own words. */
      readonly style: "body" | "instruction" | "bullet" | "caption" | "clause" | "item" | "subitem";
    }
  /** Label and value pairs, one a row. */
  | { readonly piece: "facts"; readonly facts: readonly { readonly label: string; readonly value: Words }[] }
  | {
      readonly piece: "table";
      readonly columns: readonly PrintedColumn[];
      readonly rows: readonly (readonly PrintedCell[])[];
    }
  /** A line of time: quarters under their years, one of them marked. */
  | {
      readonly piece: "quarters";
      readonly years: readonly { readonly year: string; readonly quarters: readonly string[] }[];
      /** Of all quarters, from 0; null when none is. */
      readonly marked: number | null;
    }
  | { readonly piece: "signatures"; readonly signatures: readonly Signature[] };
