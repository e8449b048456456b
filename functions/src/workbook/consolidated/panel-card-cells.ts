import type { Worksheet } from "exceljs";
import type { Card } from "../../../../plan/consolidation/panel/panel-cards.ts";
import { NO_DATA } from "../../../../plan/consolidation/tables/column.ts";
import { COLOURS, font, solid } from "./looks.ts";
import { across, CARD_COLUMNS, numberFormat, RIGHT } from "./panel-cells.ts";

/** A card's label, figure and note, and the space to the next ones. */
export const ROWS_OF_CARDS = 4;

const CARDS_AT = [1, 1 + CARD_COLUMNS, RIGHT, RIGHT + CARD_COLUMNS];

/** Writes four cards beside each other from `row` on. */
export function writeCards(worksheet: Worksheet, row: number, cards: readonly Card[]): void {
  for (const [index, height] of [20, 36, 30, 10].entries()) worksheet.getRow(row + index).height = height;
  for (const [index, { label, figure, look, note }] of cards.entries()) {
    const first = CARDS_AT[index] ?? 1;
    const last = first + CARD_COLUMNS - 1;
    const white = { style: "thick", color: { argb: COLOURS.white } } as const;
    const card = { fill: solid(COLOURS.paleBlue), border: { left: white, right: white } };
    across(worksheet, row, first, last, label, {
      ...card,
      border: { ...card.border, top: { style: "medium", color: { argb: COLOURS.blue } } },
      font: font(10, COLOURS.ink, true),
      alignment: { vertical: "middle", horizontal: "center" },
    });
    across(worksheet, row + 1, first, last, figure, {
      ...card,
      font: font(figure === NO_DATA ? 16 : 26, figure === NO_DATA ? COLOURS.muted : COLOURS.navy, true),
      numFmt: numberFormat(look),
      alignment: { vertical: "middle", horizontal: "center" },
    });
    across(worksheet, row + 2, first, last, note, {
      ...card,
      font: font(9, COLOURS.muted),
      alignment: { vertical: "top", horizontal: "center", wrapText: true },
    });
  }
}
