import type { AgencyDocument, RowsDocument } from "../../../functions/src/documents/agency-document.ts";
import type { PlanDocument } from "../../../functions/src/documents/plan-document.ts";
import type { DocumentStore } from "../../../functions/src/ports/document-store.ts";
import { readAgency, writeAgency } from "../../../functions/src/repositories/agencies.ts";
import { readPlan, writePlan } from "../../../functions/src/repositories/plans.ts";
import { readRows, writeRows } from "../../../functions/src/repositories/rows.ts";

/** An agency with one plan, which the others are made of. */
export interface Example {
  readonly agency: AgencyDocument;
  readonly rows: RowsDocument;
  readonly plan: PlanDocument;
}

/** What was received of an agency that sent one plan. */
export async function exampleOf(store: DocumentStore, siorg: string, plan: string): Promise<Example> {
  const [agency, rows, standing] = [
    await readAgency(store, siorg),
    await readRows(store, siorg, 0),
    await readPlan(store, siorg, plan),
  ];
  if (!agency || !rows || !standing) throw new Error(`Agency ${siorg} has not sent the plan ${plan}.`);
  return { agency, rows, plan: standing };
}

/** An example whose documents are short, to fill large countries where only the number of documents matters. */
export function light({ rows, plan, ...example }: Example): Example {
  const nothing = { actions: [], tools: [], dataBases: [], latest: {}, baseline: {} };
  const plans = Object.entries(rows.plans).map(([plan, row]) => [plan, { ...row, ...nothing }]);
  return {
    ...example,
    rows: { ...rows, plans: Object.fromEntries(plans) },
    plan: { ...plan, watch: { ...plan.watch, actions: [] } },
  };
}

/**
 * Fills a store with agencies of so many plans each (at most a hundred), as their submissions would have left them but
 * for the revisions: SIORG codes from `first` on, plans from `p1` on.
 */
export async function fillCountry(
  store: DocumentStore,
  example: Example,
  { first, agencies, plansEach }: { readonly first: number; readonly agencies: number; readonly plansEach: number },
): Promise<void> {
  for (let siorg = first; siorg < first + agencies; siorg++) {
    await store.transact(async (transaction) => {
      for (const plan of fillAgency(transaction, example, String(siorg), plansEach)) writePlan(transaction, plan);
    });
  }
}

/** As {@link fillCountry} without the documents of plans, where nothing asks for them. */
export async function fillRows(
  store: DocumentStore,
  example: Example,
  { first, agencies, plansEach }: Parameters<typeof fillCountry>[2],
): Promise<void> {
  for (let from = first; from < first + agencies; from += AT_A_TIME) {
    await store.transact(async (transaction) => {
      const until = Math.min(from + AT_A_TIME, first + agencies);
      for (let siorg = from; siorg < until; siorg++) fillAgency(transaction, example, String(siorg), plansEach);
    });
  }
}

const AT_A_TIME = 50;

function fillAgency(
  transaction: Parameters<typeof writePlan>[0],
  example: Example,
  siorg: string,
  count: number,
): readonly PlanDocument[] {
  const keys = Array.from({ length: count }, (_, index) => `p${index + 1}`);
  const [entry] = Object.values(example.agency.plans);
  const [row] = Object.values(example.rows.plans);
  if (!entry || !row) throw new Error("The example has no plan.");
  const each = <Value>(value: (key: string) => Value) => Object.fromEntries(keys.map((key) => [key, value(key)]));
  writeAgency(transaction, {
    ...example.agency,
    siorg,
    plans: each((key) => ({ ...entry, part: 0, service: `${entry.service}${key}` })),
    parts: [{ plans: count }],
    summary: { ...example.agency.summary, plans: count, states: { submitted: count } },
  });
  writeRows(transaction, {
    ...example.rows,
    agency: siorg,
    plans: each((key) => ({
      ...row,
      planId: key,
      agency: { ...row.agency, siorg },
      actions: [],
      tools: [],
      latest: {},
      baseline: {},
    })),
  });
  return keys.map((key) => ({ ...example.plan, agency: siorg, plan: key }));
}
