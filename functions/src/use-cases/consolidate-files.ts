import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { Month } from "../../../plan/calendar/month.ts";
import { agencyRecord } from "../../../plan/consolidation/agency-record.ts";
import { consolidate } from "../../../plan/consolidation/consolidate.ts";
import type { Consolidated } from "../../../plan/consolidation/consolidated.ts";
import { planRecord } from "../../../plan/consolidation/plan-record.ts";
import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import { sourcesInWords } from "../../../plan/consolidation/tables/sources.ts";
import type { SharedIdentity, Superseded } from "../../../plan/consolidation/versions.ts";
import { lastMonths, type MonthWindow, onlyMonth } from "../../../plan/indicators/series.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import type { InputFile } from "../intake/input-files.ts";
import type { InputFile as FileOutcome } from "../workbook/consolidated/files-sheet.ts";
import type { FindingsOfFile } from "../workbook/consolidated/findings-sheet.ts";
import { examineFile, rejectionSentence } from "./examine-file.ts";
import { SharedStrings } from "./shared-strings.ts";

/** What a collection of files came to. */
export interface ConsolidatedFiles {
  readonly consolidated: Consolidated;
  /** The month whose indicators these are; null for the latest of the last twelve months. */
  readonly month: Month | null;
  /** Every file that was given, in the order it was given, and what became of it. */
  readonly files: readonly FileOutcome[];
  /** The findings of the files that are in the figures. */
  readonly findings: readonly FindingsOfFile[];
}

/** Files looked at between two turns of the event loop, so that a progress bar and an interrupt get their chance. */
const FILES_A_TURN = 16;

/** When and of when a consolidation is. */
export interface Consolidation {
  readonly today: CivilDate;
  /** The indicators of that month alone; by default the latest of the last twelve months. */
  readonly month?: Month | null;
}

/**
 * Reads, checks and consolidates files on a day. Each file is held in memory only while it is read; what stays is its
 * record and its findings. Nothing in a file can make this fail: a file that cannot be read is listed with the reason.
 */
export async function consolidateFiles(
  files: readonly InputFile[],
  { today, month = null }: Consolidation,
  onProgress: (done: number, all: number) => void = () => {},
): Promise<ConsolidatedFiles> {
  const collection = new Collection(today, month);
  for (const [index, file] of files.entries()) {
    collection.add(file);
    if (index % FILES_A_TURN === 0) {
      onProgress(index, files.length);
      await new Promise(setImmediate);
    }
  }
  onProgress(files.length, files.length);
  return collection.consolidated(files);
}

type Listed =
  | { readonly kind: "plan" | "agency"; readonly findings: readonly Finding[] }
  | { readonly kind: null; readonly reason: string };

class Collection {
  readonly #today: CivilDate;
  readonly #month: Month | null;
  readonly #window: MonthWindow;
  readonly #listed = new Map<string, Listed>();
  readonly #strings = new SharedStrings();
  readonly #plans: PlanRecord[] = [];
  readonly #agencies: AgencyRecord[] = [];

  constructor(today: CivilDate, month: Month | null) {
    this.#today = today;
    this.#month = month;
    this.#window = month === null ? lastMonths(today) : onlyMonth(month);
  }

  add(file: InputFile): void {
    const { source } = file;
    const today = this.#today;
    const examined = examineFile(file, { today });
    if (!examined.ok) {
      this.#listed.set(source, { kind: null, reason: rejectionSentence(examined.rejection, "pt-BR") });
      return;
    }
    const { workbook } = examined;
    this.#listed.set(source, { kind: workbook.kind, findings: this.#strings.share(workbook.findings) });
    if (workbook.kind === "plan") {
      const record = planRecord(workbook.content, workbook.findings, { source, today, window: this.#window });
      this.#plans.push(this.#strings.share(record));
    } else {
      this.#agencies.push(this.#strings.share(agencyRecord(workbook.content, workbook.findings, source)));
    }
  }

  consolidated(files: readonly InputFile[]): ConsolidatedFiles {
    const consolidated = consolidate({ plans: this.#plans, agencies: this.#agencies, today: this.#today });
    const superseded = new Map(consolidated.superseded.map((version) => [version.source, version]));
    const shared = new Map(
      consolidated.sharedIdentities.flatMap((identity) => identity.sources.map((source) => [source, identity])),
    );
    return {
      consolidated,
      month: this.#month,
      files: files.map(({ source }) =>
        outcomeOf(source, this.#listed.get(source), superseded.get(source), shared.get(source)),
      ),
      findings: this.#findings(superseded),
    };
  }

  #findings(superseded: ReadonlyMap<string, Superseded>): FindingsOfFile[] {
    return [...this.#plans, ...this.#agencies]
      .filter(({ source }) => !superseded.has(source))
      .sort((one, other) => (one.source < other.source ? -1 : 1))
      .flatMap((record) => {
        const listed = this.#listed.get(record.source);
        if (!listed || listed.kind === null || listed.findings.length === 0) return [];
        const service = "service" in record ? (record.service.name?.value ?? null) : null;
        return [{ source: record.source, agency: record.agency, service, findings: listed.findings }];
      });
  }
}

const BECAUSE: { readonly [B in Superseded["because"]]: string } = {
  revision: "tem revisão mais nova",
  modified: "foi salvo depois",
  name: "é outra cópia do mesmo, igual em revisão e data",
};

function outcomeOf(
  source: string,
  listed: Listed | undefined,
  superseded: Superseded | undefined,
  shared: SharedIdentity | undefined,
): FileOutcome {
  if (!listed || listed.kind === null) return { source, kind: null, outcome: "refused", reason: listed?.reason ?? "" };
  const { kind } = listed;
  if (superseded) {
    return {
      source,
      kind,
      outcome: "superseded",
      reason: `Substituído por ${superseded.by}, que ${BECAUSE[superseded.because]}.`,
    };
  }
  return { source, kind, outcome: "taken", reason: shared ? sharedReason(source, shared) : "" };
}

/** A workbook copied for another service keeps the first one's identification; the ministry should know. */
function sharedReason(source: string, { sources }: SharedIdentity): string {
  const others = sourcesInWords(sources.filter((other) => other !== source).map((other) => ({ source: other })));
  return `Tem a mesma identificação de ${others}, mas é de outro serviço: provavelmente uma cópia do arquivo. Foi contado como um plano à parte.`;
}
