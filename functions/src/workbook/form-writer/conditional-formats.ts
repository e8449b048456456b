import type ExcelJS from "exceljs";
import { emphasis } from "./cell-style.ts";
import { palette } from "./palette.ts";

const late = emphasis(palette.lateText, palette.lateFill);
const due = emphasis(palette.dueText, palette.dueFill);
const done = emphasis(palette.doneText, palette.doneFill);

/** Colours over words that the cells say themselves: a word's beginning decides. */
function byBeginning(
  sheet: ExcelJS.Worksheet,
  ref: string,
  first: string,
  looks: readonly [string, typeof late][],
): void {
  sheet.addConditionalFormatting({
    ref,
    rules: looks.map(([beginning, style], index) => ({
      type: "expression",
      priority: index + 1,
      formulae: [`LEFT(${first},${beginning.length})="${beginning}"`],
      style,
    })),
  });
}

/** A cell that must be filled in and is not, where `isWanted` holds. The message beside the cell says so too. */
export function colourWanted(sheet: ExcelJS.Worksheet, ref: string, isWanted: string): void {
  const style = { fill: due.fill } as typeof due;
  sheet.addConditionalFormatting({ ref, rules: [{ type: "expression", priority: 9, formulae: [isWanted], style }] });
}

/** The schedule's column of standings: late, due and done. */
export function colourStandings(sheet: ExcelJS.Worksheet, ref: string, first: string): void {
  byBeginning(sheet, ref, first, [
    ["atrasada", late],
    ["concluída com atraso", due],
    ["vence", due],
    ["concluída", done],
  ]);
}

/** The cover's words for what is missing. */
export function colourMissing(sheet: ExcelJS.Worksheet, ref: string, first: string): void {
  byBeginning(sheet, ref, first, [
    ["✗", late],
    ["✓ obrigatórios", due],
    ["✓", done],
  ]);
}
