/** A formula taken apart. Rows and columns are counted from 1. */
export type FormulaTree =
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "missing" }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "range"; readonly sheet: string | null; readonly from: Corner; readonly to: Corner }
  | { readonly kind: "call"; readonly name: string; readonly parts: readonly FormulaTree[] }
  | { readonly kind: "unary"; readonly operator: "-" | "+" | "%"; readonly of: FormulaTree }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: FormulaTree;
      readonly right: FormulaTree;
    };

export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** A cell of a reference; what has no `$` moves with the cell that the formula stands in. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowMoves: boolean;
  readonly columnMoves: boolean;
}
