import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import { scopeInWords } from "../../../plan/consolidation/tables/scope-words.ts";
import type { Acceptance } from "../documents/plan-document.ts";
import type { DocumentReader, StoredDocument } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { stored } from "../repositories/stored.ts";
import type { InputFile } from "../workbook/consolidated/files-sheet.ts";
import type { FindingsOfFile } from "../workbook/consolidated/findings-sheet.ts";
import { type WritingProgress, writeConsolidated } from "../workbook/consolidated/write-consolidated.ts";
import { type ConsolidatedView, consolidatedView, type Wanted } from "./consolidated-view.ts";
import { done, type Outcome } from "./outcome.ts";

export interface ConsolidatedDownload {
  readonly filter: Wanted;
  /** The file to make. */
  readonly out: string;
  readonly onProgress?: (progress: WritingProgress) => void;
  /** Gives the download up, as when nobody waits for it any more. */
  readonly signal?: AbortSignal;
}

/** A consolidated workbook that was written. */
export interface DownloadWritten {
  readonly asOf: CivilDate;
  readonly plans: number;
}

/** So many documents with findings are in memory at a time. */
const DOCUMENTS_AT_A_TIME = 100;

/**
 * Writes the consolidated workbook of everything received that meets the filter, as `consolidate` makes it of files:
 * `out` is there when it is complete and not before. Besides the rows, the document of each plan and agency workbook
 * that has findings is read once, while the sheet of findings is written; of one that is sent anew in the meantime that
 * sheet has the new findings.
 *
 * @throws the file system's own error when the file cannot be written; the signal's reason when it is aborted
 */
export async function writeConsolidatedDownload(
  surroundings: Surroundings,
  { filter, out, onProgress, signal }: ConsolidatedDownload,
): Promise<Outcome<DownloadWritten>> {
  const view = await consolidatedView(surroundings, filter);
  const { consolidated } = view;
  const received = receivedOf(view);
  const files = received.map(
    ({ kind, record }): InputFile => ({ source: record.source, kind, outcome: "taken", reason: "" }),
  );
  const findings = findingsOf(surroundings.store, received, signal);
  const { today } = consolidated;
  const scope = scopeInWords(filter);
  await writeConsolidated({ consolidated, files, findings, today, scope, signal }, out, onProgress);
  return done({ asOf: today, plans: consolidated.plans.length });
}

/** A workbook in the figures, and the document that has its findings. */
type Received =
  | { readonly kind: "plan"; readonly record: PlanRecord; readonly path: string }
  | { readonly kind: "agency"; readonly record: AgencyRecord; readonly path: string };

/** By the files' names; of one name plans come first, by agency and service. */
function receivedOf({ consolidated, pathOf }: ConsolidatedView): readonly Received[] {
  const plans = consolidated.plans.map((record): Received => ({ kind: "plan", record, path: pathOf(record) }));
  const agencies = consolidated.agencies.flatMap(({ record }): Received[] =>
    record === null ? [] : [{ kind: "agency", record, path: pathOf(record) }],
  );
  return [...plans, ...agencies].sort((one, other) => compare(one.record.source, other.record.source));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

async function* findingsOf(
  store: DocumentReader,
  received: readonly Received[],
  signal: AbortSignal | undefined,
): AsyncGenerator<FindingsOfFile> {
  const remarked = received.filter(
    ({ record: { findings } }) => findings.error + findings.query + findings.warning > 0,
  );
  for (let from = 0; from < remarked.length; from += DOCUMENTS_AT_A_TIME) {
    signal?.throwIfAborted();
    const some = remarked.slice(from, from + DOCUMENTS_AT_A_TIME);
    const documents = await store.getMany(some.map(({ path }) => path));
    for (const [index, item] of some.entries()) {
      const acceptance = acceptanceOf(item, documents[index]);
      if (acceptance === null) continue;
      const { source, agency } = item.record;
      const service = item.kind === "plan" ? (item.record.service.name?.value ?? null) : null;
      const { findings, findingsOmitted: omitted } = acceptance;
      yield { source, agency, service, findings, omitted };
    }
  }
}

function acceptanceOf({ kind }: Received, document: StoredDocument | null | undefined): Acceptance | null {
  return kind === "plan" ? stored.plan.read(document) : (stored.agency.read(document)?.workbook ?? null);
}
