import type { CellCheck } from "../../plan/form/cell-check.ts";
import type { CellArea, CellContent, Change } from "../../plan/repair/change.ts";
import { typed } from "./typed.ts";

/** One write to Excel: what a run of cells down a column holds or shows, or what an area takes. */
export type Step =
  | { readonly step: "formats" | "contents"; readonly area: CellArea; readonly matrix: readonly (readonly unknown[])[] }
  | { readonly step: "check"; readonly area: CellArea; readonly check: CellCheck | null }
  | { readonly step: "lock"; readonly area: CellArea; readonly isLocked: boolean };

/**
 * Changes as few writes: cells that lie under one another are written together, formats before contents, since Excel
 * keeps what is put into a text cell as text. Of two changes of one cell the later counts. Protection is not among them.
 */
export function stepsOf(changes: readonly Change[]): readonly Step[] {
  const formats: Cells = new Map();
  const contents: Cells = new Map();
  const areas: Step[] = [];
  for (const change of changes) {
    if (change.change === "format") cellsOf(formats, change.place).set(change.place.row, change.format);
    if (change.change === "content") cellsOf(contents, change.place).set(change.place.row, given(change.content));
    if (change.change === "check") areas.push({ step: "check", area: change.area, check: change.check });
    if (change.change === "lock") areas.push({ step: "lock", area: change.area, isLocked: change.isLocked });
  }
  return [...runsOf("formats", formats), ...runsOf("contents", contents), ...areas];
}

/** By sheet and column, then by row. */
type Cells = Map<string, { readonly sheet: string; readonly column: number; readonly rows: Map<number, unknown> }>;

function cellsOf(cells: Cells, { sheet, column }: { readonly sheet: string; readonly column: number }) {
  const key = `${column}!${sheet}`;
  const known = cells.get(key) ?? { sheet, column, rows: new Map<number, unknown>() };
  cells.set(key, known);
  return known.rows;
}

/** What is to be given to Excel for a cell to hold this. */
function given(content: CellContent): unknown {
  if ("formula" in content) return `=${content.formula}`;
  return content.value === null ? "" : typed(content.value);
}

function runsOf(step: "formats" | "contents", cells: Cells): readonly Step[] {
  return [...cells.values()].flatMap(({ sheet, column, rows }) => {
    const runs: { first: number; values: unknown[] }[] = [];
    for (const [row, value] of [...rows].sort(([one], [other]) => one - other)) {
      const last = runs.at(-1);
      if (last && last.first + last.values.length === row) last.values.push(value);
      else runs.push({ first: row, values: [value] });
    }
    return runs.map(({ first, values }): Step => {
      const area = {
        sheet,
        firstRow: first,
        lastRow: first + values.length - 1,
        firstColumn: column,
        lastColumn: column,
      };
      return { step, area, matrix: values.map((value) => [value]) };
    });
  });
}
