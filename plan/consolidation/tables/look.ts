/** How the cells of a column look and what they hold. */
export type Look =
  | "text"
  | "wrapped"
  | "count"
  | "decimal"
  | "share"
  | "money"
  | "points"
  | "date"
  | "month"
  | "figure";

/** The looks of numbers and of days. */
export type NumberLook = Exclude<Look, "text" | "wrapped">;

/** Excel's codes: it shows them the reader's way, `1.234,50` in Brazil. */
export const NUMBER_FORMATS: { readonly [L in NumberLook]: string } = {
  count: "#,##0",
  decimal: "#,##0.0",
  share: "0.0%",
  money: '"R$" #,##0.00',
  points: "0.0",
  date: "dd/mm/yyyy",
  month: "mm/yyyy",
  figure: "#,##0.00",
};

/** Excel's code for what a look shows; null for text, which needs none. */
export function numberFormatOf(look: Look): string | null {
  return look === "text" || look === "wrapped" ? null : NUMBER_FORMATS[look];
}
