import { brasiliaMinute } from "../../../plan/calendar/brasilia-moment.ts";
import { formatMonth } from "../../../plan/calendar/month.ts";
import { closedView } from "../../../plan/snapshots/closed-figures.ts";
import { closedContent } from "../closing/read-snapshot.ts";
import type { SnapshotDocument } from "../documents/snapshot-document.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import type { InputFile } from "../workbook/consolidated/files-sheet.ts";
import { writeConsolidated } from "../workbook/consolidated/write-consolidated.ts";
import { closedMonth } from "./closed-months.ts";
import { done, type Outcome } from "./outcome.ts";

export interface ClosedMonthDownload {
  readonly snapshot: string;
  /** The file to make. */
  readonly out: string;
  readonly signal?: AbortSignal;
}

/**
 * Writes the consolidated workbook of a closed month. It is made of what the month keeps and of nothing else, so that it is
 * the same whenever it is asked for, and says which edition it is. The rules' findings and
 * people's names are no part of a closed month.
 * One read, and one a part.
 *
 * @throws the file system's own error when the file cannot be written; the signal's reason when it is aborted
 */
export async function writeClosedMonth(
  { store }: Pick<Surroundings, "store">,
  { snapshot: id, out, signal }: ClosedMonthDownload,
): Promise<Outcome<{ readonly snapshot: string }>> {
  const found = await closedMonth(store, id);
  if (!found.ok) return found;
  const snapshot = found.result;
  const content = await closedContent(store, snapshot);
  const consolidated = closedView(content, snapshot.asOf);
  const taken = (kind: InputFile["kind"], source: string): InputFile => ({
    source,
    kind,
    outcome: "taken",
    reason: "",
  });
  const files = [
    ...content.plans.map(({ record }) => taken("plan", record.source)),
    ...content.workbooks.map(({ record }) => taken("agency", record.source)),
  ].sort((one, other) => (one.source < other.source ? -1 : Number(one.source > other.source)));
  await writeConsolidated(
    { consolidated, files, findings: [], today: snapshot.asOf, scope: scopeOf(snapshot), signal },
    out,
  );
  return done({ snapshot: id });
}

/** What the workbook is of: `mês fechado 10/2026, edição 1 · recebido até 01/11/2026 às 00:00`. */
function scopeOf({ month, edition, cut, closed }: SnapshotDocument): string {
  const hash = closed?.hash.slice(0, 16) ?? "";
  return [
    `mês fechado ${formatMonth(month)}, edição ${edition}`,
    `recebido antes de ${brasiliaMinute(cut)}`,
    `resumo ${hash}`,
  ].join("  ·  ");
}
