import type { FieldType } from "./declaration.ts";

/** How a cell of a type shows its value. Format codes are Excel's own, the same in every language of Excel. */
export interface CellFormat {
  readonly numFmt: string;
  readonly horizontal: "left" | "center" | "right";
  /** The width a single field of the type wants, in characters. */
  readonly width: number;
}

const TEXT = "@";

/** The number format, alignment and width of a field's type. */
export function cellFormat(type: FieldType): CellFormat {
  switch (type.type) {
    case "month":
      return { numFmt: "mm/yyyy", horizontal: "center", width: 15 };
    case "date":
      return { numFmt: "dd/mm/yyyy", horizontal: "center", width: 15 };
    case "number":
      return numberFormat(type.measure);
    // As text, or Excel would drop the zeros a code begins with and take "+55…" for a formula.
    case "digits":
      return { numFmt: TEXT, horizontal: "left", width: 16 };
    case "telephone":
      return { numFmt: TEXT, horizontal: "left", width: 20 };
    case "email":
      return { numFmt: "General", horizontal: "left", width: 42 };
    case "quarter":
      return { numFmt: "General", horizontal: "left", width: 26 };
    case "yesNo":
      return { numFmt: "General", horizontal: "center", width: 12 };
    case "choice":
      return { numFmt: "General", horizontal: "left", width: 26 };
    // Not as text: old Excel shows a text cell of more than 255 characters as ####.
    case "text":
      return { numFmt: "General", horizontal: "left", width: type.multiline ? 72 : 36 };
  }
}

function numberFormat(measure: "count" | "money" | "decimal"): CellFormat {
  const formats = { count: "#,##0", money: '"R$" #,##0.00', decimal: "General" };
  return { numFmt: formats[measure], horizontal: "right", width: 16 };
}
