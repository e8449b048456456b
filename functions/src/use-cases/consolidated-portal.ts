import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { recordAsOf } from "../../../plan/consolidation/record-as-of.ts";
import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import type { AgencyPortal, PortalTable } from "../../../plan/contract/portal.ts";
import { defaultGoalDate } from "../../../plan/goal-gap/goal-date.ts";
import { addReconciliationTotals, noReconciliation } from "../../../plan/reconciliation/totals.ts";
import type { CatalogueDocument } from "../documents/catalogue-document.ts";
import type { ReconciliationDocument } from "../documents/reconciliation-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { undecided } from "../reconciliation/agency-portal.ts";
import { agencyPortal } from "../reconciliation/portal-view.ts";
import { allRows } from "../repositories/all-rows.ts";
import { documentsOf } from "../repositories/documents-in-turn.ts";
import { stored } from "../repositories/stored.ts";
import { done, type Outcome } from "./outcome.ts";
import { SharedStrings } from "./shared-strings.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/**
 * The goals of every agency with the way there by a day, and how it agrees with the Portal: of all of which anything was
 * received or imported, by name. At most three reads an agency (its catalogue, its decisions, its rows), and one for
 * each further hundred plans of it.
 */
export async function consolidatedPortal(
  { store, now }: Pick<Surroundings, "store" | "now">,
  asked: { readonly by?: CivilDate | undefined },
): Promise<Outcome<PortalTable>> {
  const today = todayInBrasilia(now());
  const by = asked.by ?? defaultGoalDate(today);
  const catalogues = await documentsByAgency<CatalogueDocument>(store, "catalogues");
  const decided = await documentsByAgency<ReconciliationDocument>(store, "reconciliations");
  const rows = await rowsByAgency(store, today);
  const agencies = [...new Set([...catalogues.keys(), ...rows.keys()])].map((siorg): AgencyPortal => {
    const { workbook = null, plans = new Map<string, PlanRecord>() } = rows.get(siorg) ?? {};
    const sides = { siorg, catalogue: catalogues.get(siorg) ?? null, decided: decided.get(siorg) ?? undecided(siorg) };
    return agencyPortal({ ...sides, workbook, plans }, { today, by });
  });
  const { compare } = new Intl.Collator("pt-BR", { numeric: true });
  return done({
    asOf: today,
    by,
    all: agencies.map(({ totals }) => totals).reduce(addReconciliationTotals, noReconciliation),
    agencies: agencies.sort(
      (one, other) => compare(one.name ?? "\uffff", other.name ?? "\uffff") || compare(one.siorg, other.siorg),
    ),
  });
}

async function documentsByAgency<Document extends CatalogueDocument | ReconciliationDocument>(
  store: DocumentReader,
  collection: "catalogues" | "reconciliations",
): Promise<ReadonlyMap<string, Document>> {
  const kind = collection === "catalogues" ? stored.catalogue : stored.reconciliation;
  const found = new Map<string, Document>();
  for await (const document of documentsOf(store, collection)) {
    const read = kind.read(document);
    if (read !== null) found.set(read.agency, read as Document);
  }
  return found;
}

interface RowsOfAgency {
  workbook: AgencyRecord | null;
  readonly plans: Map<string, PlanRecord>;
}

async function rowsByAgency(store: DocumentReader, today: CivilDate): Promise<ReadonlyMap<string, RowsOfAgency>> {
  const strings = new SharedStrings();
  const found = new Map<string, RowsOfAgency>();
  for await (const { agency, workbook, plans } of allRows(store, null)) {
    const own = found.get(agency) ?? { workbook: null, plans: new Map() };
    found.set(agency, own);
    own.workbook ??= workbook === null ? null : strings.share(workbook);
    for (const [key, record] of Object.entries(plans)) own.plans.set(key, strings.share(recordAsOf(record, today)));
  }
  return found;
}
