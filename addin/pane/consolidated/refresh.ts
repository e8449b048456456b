import { consolidateWanted } from "../../../plan/consolidation/consolidate-wanted.ts";
import { consolidatedTables } from "../../../plan/consolidation/tables/consolidated-tables.ts";
import { goneInWords, positionInWords, unfinishedInWords } from "../../../plan/consolidation/tables/position-words.ts";
import { excelError } from "../../excel/excel-error.ts";
import { timeShown } from "../../screen/moment.ts";
import type { Slice } from "../../screen/slice.ts";
import type { Pane } from "../pane.ts";
import { agenciesOf, type Choice, wantedOf } from "./choice.ts";
import { readRecords } from "./read-records.ts";
import { isRunning, type Refreshing } from "./refreshing.ts";
import { consolidatedWords } from "./words.ts";

/** What a refresh acts upon. */
export interface RefreshWorld extends Pick<Pane, "workbook" | "api" | "words" | "tell" | "signedIn"> {
  readonly refreshing: Slice<Refreshing, Refreshing>;
}

/** What is asked of a refresh. */
export interface RefreshAsked {
  readonly choice: Choice;
  /** How many plans are to be expected, for its progress. */
  readonly expected: number;
  /** Rows that say what they said are written as well. */
  readonly everything: boolean;
  readonly signal: AbortSignal;
}

/** The name under which the workbook keeps what was chosen. */
export const CHOICE = "consolidado";

/**
 * Reads what was chosen, works the tables out and writes them into the workbook. Until it begins to write, nothing is
 * changed, whatever happens; from then on each table says for itself whether it is whole.
 */
export async function refresh(
  { choice, expected, everything, signal }: RefreshAsked,
  { workbook, api, words, tell, signedIn, refreshing }: RefreshWorld,
): Promise<void> {
  if (isRunning(refreshing.get()) || (await signedIn()) === null) return;
  refreshing.send({ kind: "reading", done: 0, all: expected });
  const onPlans = (done: number) => refreshing.send({ kind: "reading", done, all: Math.max(done, expected) });
  const read = await readRecords(api, agenciesOf(choice), signal, onPlans);
  if (read === null) return refreshing.send({ kind: "cancelled", begun: false });
  if (read.kind !== "done") return refreshing.send({ kind: "failed", failure: read });
  refreshing.send({ kind: "comparing" });
  await painted();
  const { records, asOf, moment } = read.value;
  const wanted = wantedOf(choice, asOf);
  const consolidated = consolidateWanted(records, wanted, asOf);
  const time = timeShown(moment);
  const position = positionInWords(consolidated, time, wanted);
  let begun = false;
  try {
    const outcome = await (await workbook.tables()).refresh({
      tables: consolidatedTables(consolidated),
      words: { position, unfinished: unfinishedInWords(asOf, time), gone: goneInWords(asOf) },
      everything,
      signal,
      onProgress: ({ table, done, all }) => {
        begun ||= done > 0;
        refreshing.send(all === 0 ? { kind: "comparing" } : { kind: "writing", table, done, all });
      },
    });
    if (outcome.kind === "cancelled") return refreshing.send(outcome);
    await workbook.remember(CHOICE, choice);
    refreshing.send({ kind: "done", refreshed: { ...outcome, position } });
    tell(consolidatedWords(words()).done);
  } catch (error) {
    refreshing.send({ kind: "refused", problem: excelError(error).problem, begun });
  }
}

/** Lets the screen show what it is told before a long piece of work. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
