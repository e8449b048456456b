import type { AgencyDocument, RowsDocument } from "../../../functions/src/documents/agency-document.ts";
import { paths } from "../../../functions/src/documents/paths.ts";
import type { Acceptance, PlanDocument } from "../../../functions/src/documents/plan-document.ts";
import type { DocumentContent, DocumentStore } from "../../../functions/src/ports/document-store.ts";
import { addCounts } from "../../../plan/consolidation/counts.ts";
import { countFindings } from "../../../plan/consolidation/finding-counts.ts";
import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import { nothingSent } from "../../../plan/reminders/reminders-sent.ts";
import type { PlanWatch } from "../../../plan/reminders/watch.ts";
import { notReviewed } from "../../../plan/review/plan-review.ts";
import type { Finding } from "../../../plan/rules/rule.ts";

/** What a store holds of a country. */
export interface Received {
  readonly plans?: Iterable<PlanRecord>;
  readonly agencies?: readonly AgencyRecord[];
  /** The findings of each, which the counts in its record are made of. */
  readonly findings?: (record: PlanRecord | AgencyRecord) => readonly Finding[];
  /** The collections that are written, where a test reads no others. */
  readonly only?: readonly string[];
}

const nobody = { titular: null, suplente: null };

/** Of plans that nobody is reminded of. */
const nothingWatched: PlanWatch = {
  agencyName: null,
  acronym: null,
  owner: nobody,
  executiveSecretariat: nobody,
  actions: [],
  open: 0,
  lastMeasurement: null,
  measuredFrom: null,
};

/** Plans in one document of rows. */
const PLANS_A_PART = 100;

/** Documents in one transaction: some MB at most. */
const DOCUMENTS_A_TRANSACTION = 40;

/**
 * Puts a country into a store as if its plans and agency workbooks had been received one by one. A plan goes by the
 * identification in its record, an agency by its SIORG code.
 */
export async function receive(
  store: DocumentStore,
  { plans = [], agencies = [], findings = () => [], only }: Received,
) {
  const plansOf = Map.groupBy(plans, ({ agency }) => agency.siorg ?? "");
  const workbookOf = new Map(agencies.map((record) => [record.agency.siorg ?? "", record]));
  const documents: [path: string, content: object][] = [];
  const write = async () => {
    const some = documents.splice(0);
    await store.transact(async (transaction) => {
      for (const [path, content] of some) transaction.set(path, content as DocumentContent);
    });
  };
  for (const siorg of new Set([...plansOf.keys(), ...workbookOf.keys()])) {
    for (const document of documentsOfAgency(
      siorg,
      plansOf.get(siorg) ?? [],
      workbookOf.get(siorg) ?? null,
      findings,
    )) {
      if (only !== undefined && !only.includes(document[0].split("/")[0] ?? "")) continue;
      documents.push(document);
      if (documents.length === DOCUMENTS_A_TRANSACTION) await write();
    }
  }
  await write();
}

function* documentsOfAgency(
  siorg: string,
  plans: readonly PlanRecord[],
  workbook: AgencyRecord | null,
  findingsOf: (record: PlanRecord | AgencyRecord) => readonly Finding[],
): Generator<[path: string, content: object]> {
  const withCounts = plans.map((record) => ({ ...record, findings: countFindings(findingsOf(record)) }));
  const parts = Math.max(1, Math.ceil(plans.length / PLANS_A_PART));
  for (let part = 0; part < parts; part++) {
    const own = withCounts.slice(part * PLANS_A_PART, (part + 1) * PLANS_A_PART);
    yield [
      paths.rows(siorg, part),
      {
        agency: siorg,
        part,
        parts,
        workbook:
          part === 0 && workbook !== null ? { ...workbook, findings: countFindings(findingsOf(workbook)) } : null,
        plans: Object.fromEntries(own.map((record) => [keyOf(record), record])),
      } satisfies RowsDocument,
    ];
  }
  for (const record of plans) {
    yield [
      paths.plan(siorg, keyOf(record)),
      {
        ...acceptance(record.source, record.revision, findingsOf(record)),
        agency: siorg,
        plan: keyOf(record),
        service: record.service.name?.value ?? null,
        state: record.state,
        review: notReviewed,
        watch: nothingWatched,
        reminders: nothingSent,
        nextReminderOn: null,
      } satisfies PlanDocument,
    ];
  }
  const { name, acronym } = workbook?.agency ?? plans[0]?.agency ?? { name: null, acronym: null };
  yield [
    paths.agency(siorg),
    {
      siorg,
      name,
      acronym,
      plans: Object.fromEntries(
        plans.map((record, index) => [
          keyOf(record),
          { part: Math.floor(index / PLANS_A_PART), service: `hash-${index}`, received: "2026-11-20T12:00:00Z" },
        ]),
      ),
      parts: Array.from({ length: parts }, (_, part) => ({
        plans: Math.min(PLANS_A_PART, plans.length - part * PLANS_A_PART),
      })),
      workbook: workbook === null ? null : acceptance(workbook.source, 1, findingsOf(workbook)),
      summary: {
        plans: plans.length,
        states: Object.fromEntries(
          [...Map.groupBy(plans, ({ state }) => state)].map(([state, own]) => [state, own.length]),
        ),
        findings: withCounts.map((record) => record.findings).reduce(addCounts, { error: 0, query: 0, warning: 0 }),
        received: "2026-11-20T12:00:00Z",
      },
    } satisfies AgencyDocument,
  ];
}

function keyOf({ planId, source }: PlanRecord): string {
  return planId ?? source.replaceAll("/", "-");
}

function acceptance(source: string, revision: number, findings: readonly Finding[]): Acceptance {
  return {
    revision,
    receipt: { number: "2026-7K3M-9QXD-4TBV", moment: "2026-11-20T12:00:00Z", hash: "0".repeat(64) },
    by: { uid: "u1", name: "Joana Invente de Exemplo" },
    source,
    modified: null,
    final: false,
    receivedOn: ["2026-11-20"],
    checkedOn: "2026-11-20",
    findings,
    findingsOmitted: 0,
    findingCounts: countFindings(findings),
    explanations: [],
  };
}
