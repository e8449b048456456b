import type { Form } from "../form/declaration.ts";
import { foldText } from "../text/fold-text.ts";
import type { Spot } from "../workbook/found.ts";
import type { Grid } from "../workbook/grid.ts";
import { preparedForm } from "../workbook/prepared-form.ts";
import type { Repair } from "./change.ts";
import type { FoundCells } from "./found-cells.ts";
import { cellAt, wordsBack } from "./words-back.ts";

/** So far to the left of its field a label may stand. */
const REACH = 12;

/**
 * Labels that were typed over: beside a field that still has its name, the nearest thing to the left is another text, and its label is nowhere
 * in the row.
 */
export function labelRepairs({ grid, found }: FoundCells, form: Form): readonly Repair[] {
  const { labels } = preparedForm(form);
  const fields = labels.map(({ key, label }) => ({ key, label, words: form.fields[key]?.label ?? "" }));
  const rows = form.sheets.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.block === "matrix" ? block.rows : [])),
  );
  const lines = rows.map(({ label, fields: keys }) => ({ key: keys[0] ?? "", label: foldText(label), words: label }));
  return [...fields, ...lines].flatMap(({ key, label, words }) => {
    const spot = found.fields.get(key);
    if (!spot) return [];
    const [at] = spotsBeside(grid, spot);
    const cell = at && cellAt(grid, at);
    if (!at || cell?.type !== "text" || spotsBeside(grid, spot).some((beside) => isLabel(grid, beside, label)))
      return [];
    return [wordsBack(key, words, at, grid)];
  });
}

function isLabel(grid: Grid, at: Spot, label: string): boolean {
  return foldText(String(cellAt(grid, at)?.value ?? "")) === label;
}

/** The cells to the left of a field that hold something, the nearest first. */
function spotsBeside(grid: Grid, { sheet, row, column }: Spot): readonly Spot[] {
  const columns = Array.from({ length: Math.min(REACH, column - 1) }, (_, index) => column - 1 - index);
  return columns.map((at) => ({ sheet, row, column: at })).filter((spot) => cellAt(grid, spot) !== undefined);
}
