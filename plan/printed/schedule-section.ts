import { listLabel } from "../form/lists.ts";
import { planForm } from "../form/plan-form.ts";
import type { PlanContent, PlanRow } from "../workbook/content.ts";
import { opening } from "./opening.ts";
import type { Piece, PrintedCell, PrintedColumn } from "./piece.ts";
import { entryText, NOT_SAID, printedEntry, wordsOr } from "./printed-entry.ts";

const { columns } = planForm.tables["schedule.actions"];

const COLUMNS: readonly PrintedColumn[] = [
  { header: columns.action.label, share: 52 },
  { header: columns.parties.label, share: 28 },
  { header: columns.month.label, share: 20 },
];

/** Section 5: the standard actions and the agency's own, as committed to. */
export function scheduleSection({ tables }: PlanContent): readonly Piece[] {
  const rows = tables["schedule.actions"].rows.filter(({ cells }) => entryText(cells.action) !== "");
  return [
    ...opening(5),
    {
      piece: "table",
      columns: COLUMNS,
      rows: rows.map(({ cells }) => [[printedEntry(cells.action)], [printedEntry(cells.parties)], monthCell(cells)]),
    },
  ];
}

/** The month as the document writes it, `03/26`. That an action was cancelled is said, since nobody is bound by it. */
function monthCell({ month, situation }: PlanRow<"schedule.actions">["cells"]): PrintedCell {
  const words = wordsOr(shortMonth(month.value) ?? entryText(month), NOT_SAID);
  if (situation.value !== "cancelled") return [words];
  return [words, { text: `(${listLabel("situations", "cancelled").toLocaleLowerCase("pt-BR")})` }];
}

function shortMonth(month: string | null): string | null {
  return month === null ? null : `${month.slice(5, 7)}/${month.slice(2, 4)}`;
}
