import type { SeenCell } from "../workbook/exceljs-values.ts";
import { runPython } from "./programs.ts";

/** A cell as openpyxl sees it, and what kind of value it says it is: n, s, b, e, d (date), t (time). */
export interface OpenpyxlCell extends SeenCell {
  readonly kind: string;
}

const SCRIPT = `
import sys, json, datetime, openpyxl
from openpyxl.utils.datetime import to_excel
values = openpyxl.load_workbook(sys.argv[1], data_only=True)
formulas = openpyxl.load_workbook(sys.argv[1], data_only=False)
out = {}
for sheet in formulas.worksheets:
    cells = {}
    for row in sheet.iter_rows():
        for cell in row:
            result = values[sheet.title][cell.coordinate]
            formula = cell.value if cell.data_type == "f" else None
            if formula is not None and not isinstance(formula, str):
                formula = getattr(formula, "text", None) or ""
            if result.value is None and formula is None:
                continue
            value, kind = result.value, result.data_type
            if isinstance(value, (datetime.datetime, datetime.date)):
                value, kind = to_excel(value, values.epoch), "d"
            elif isinstance(value, (datetime.time, datetime.timedelta)):
                value, kind = to_excel(value, values.epoch), "t"
            cells[cell.coordinate] = {
                "value": "" if value is None else value,
                "kind": kind,
                "format": cell.number_format,
                "formula": None if formula is None else formula.lstrip("="),
            }
    out[sheet.title] = cells
print(json.dumps(out))
`;

/** Every cell that openpyxl sees something in, results and formulas together, sheet by sheet and by address. */
export function seenByOpenpyxl(file: string): ReadonlyMap<string, ReadonlyMap<string, OpenpyxlCell>> {
  const sheets = JSON.parse(runPython(SCRIPT, [file])) as Record<string, Record<string, OpenpyxlCell>>;
  return new Map(Object.entries(sheets).map(([name, cells]) => [name, new Map(Object.entries(cells))]));
}
