import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { recordAsOf } from "../../../plan/consolidation/record-as-of.ts";
import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import type { PortalService } from "../../../plan/reconciliation/portal-service.ts";
import { reconcile } from "../../../plan/reconciliation/reconcile.ts";
import type { ReconciledService } from "../../../plan/reconciliation/reconciled.ts";
import type { CatalogueDocument } from "../documents/catalogue-document.ts";
import { paths } from "../documents/paths.ts";
import type { ReconciliationDocument } from "../documents/reconciliation-document.ts";
import { planIdOf } from "../portal/prefill.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { allRows } from "../repositories/all-rows.ts";
import { stored } from "../repositories/stored.ts";

/** What there is of one agency to reconcile, as it was read. */
export interface AgencySides {
  readonly siorg: string;
  /** Null when no letter of it was imported. */
  readonly catalogue: CatalogueDocument | null;
  readonly decided: ReconciliationDocument;
  readonly workbook: AgencyRecord | null;
  /** By key within the agency, as of today. */
  readonly plans: ReadonlyMap<string, PlanRecord>;
}

/** Reads it of one agency: two reads, and one for each part of its rows, of which there is one at least. */
export async function readAgencySides(reader: DocumentReader, siorg: string, today: CivilDate): Promise<AgencySides> {
  const [catalogue, decided] = await reader.getMany([paths.catalogue(siorg), paths.reconciliation(siorg)]);
  const plans = new Map<string, PlanRecord>();
  let workbook: AgencyRecord | null = null;
  for await (const rows of allRows(reader, [siorg])) {
    for (const [key, record] of Object.entries(rows.plans)) plans.set(key, recordAsOf(record, today));
    workbook ??= rows.workbook;
  }
  return {
    siorg,
    catalogue: stored.catalogue.read(catalogue),
    decided: stored.reconciliation.read(decided) ?? undecided(siorg),
    workbook,
    plans,
  };
}

/** The decisions of an agency that made none. */
export function undecided(siorg: string): ReconciliationDocument {
  return { agency: siorg, decisions: {}, links: [] };
}

/** The agency's services as the Portal and as itself has them. */
export function reconciledServices({ catalogue, decided, workbook, plans }: AgencySides): readonly ReconciledService[] {
  return reconcile({
    portal: (catalogue?.services ?? []).map(portalService),
    list: workbook?.services ?? null,
    plans,
    links: decided.links,
  });
}

function portalService({ slug, name, portalNumber, said }: CatalogueDocument["services"][number]): PortalService {
  return { slug, planId: planIdOf(slug), name, portalNumber, said };
}
