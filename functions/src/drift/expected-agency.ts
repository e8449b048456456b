import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import type { AgencyDocument, PlanDirectoryEntry, RowsDocument } from "../documents/agency-document.ts";
import type { Acceptance, PlanDocument } from "../documents/plan-document.ts";
import { filled } from "../submission/placed-row.ts";
import { serviceHash } from "../submission/plan-key.ts";
import { summaryOfRows } from "../submission/summary-of-rows.ts";
import { differingFields, isSame } from "./differing-fields.ts";
import type { Drift } from "./drift.ts";

/** What an agency's document follows from. */
export interface AgencySources {
  readonly rows: readonly RowsDocument[];
  readonly plans: ReadonlyMap<string, PlanDocument>;
  readonly workbook: Acceptance | null;
}

/** An agency's document as it should be: its directory, how full its parts are, its name and its summary. */
export function expectedAgency(siorg: string, found: AgencyDocument | null, sources: AgencySources): AgencyDocument {
  const { rows, plans, workbook } = sources;
  const records = rows.flatMap((part) =>
    Object.entries(part.plans).map(([plan, row]) => ({ plan, row, part: part.part })),
  );
  const moments = [
    ...[...plans.values()].map(({ receipt }) => receipt.moment),
    ...(workbook ? [workbook.receipt.moment] : []),
  ];
  return {
    ...found,
    siorg,
    ...identityOf(found, sources),
    plans: Object.fromEntries(records.map(({ plan, row, part }) => [plan, entryOf(row, part, plans.get(plan))])),
    parts: filled([], rows),
    workbook,
    summary: { ...summaryOfRows(records.map(({ row }) => row)), received: moments.sort().at(-1) ?? null },
  };
}

function entryOf(row: PlanRecord, part: number, plan: PlanDocument | undefined): PlanDirectoryEntry {
  return { part, service: serviceHash(row.service.name?.value ?? null), received: plan?.receipt.moment ?? "" };
}

/**
 * What the agency is called: as its workbook says; without one, as the plan received last says. Of several received in
 * one second any may have been the last, so that a name that is one of a plan's is left as it is. So is that of an agency
 * of which nothing was received, which its service letters have made known.
 */
function identityOf(
  found: AgencyDocument | null,
  { rows, plans }: AgencySources,
): Pick<AgencyDocument, "name" | "acronym"> {
  const workbook = rows[0]?.workbook ?? null;
  if (workbook !== null) return named(workbook);
  const records = rows.flatMap((part) => Object.entries(part.plans));
  const moment = (plan: string) => plans.get(plan)?.receipt.moment ?? "";
  const last = records
    .map(([plan]) => moment(plan))
    .sort()
    .at(-1);
  const candidates = records.filter(([plan]) => moment(plan) === last).map(([, row]) => named(row));
  const known = candidates.find(({ name, acronym }) => name === found?.name && acronym === found.acronym);
  return known ?? candidates[0] ?? { name: found?.name ?? null, acronym: found?.acronym ?? null };
}

function named({ agency: { name, acronym } }: AgencyRecord | PlanRecord): Pick<AgencyDocument, "name" | "acronym"> {
  return { name, acronym };
}

/** Where an agency's document is not as it should be. */
export function agencyDrift(found: AgencyDocument | null, expected: AgencyDocument): readonly Drift[] {
  const agency = expected.siorg;
  if (found === null) return [{ agency, plan: null, kind: "document-missing" }];
  const plans = new Set([...Object.keys(found.plans), ...Object.keys(expected.plans)]);
  const directory = [...plans].filter((plan) => !isSame(found.plans[plan], expected.plans[plan]));
  const workbook =
    found.workbook === null || expected.workbook === null ? !isSame(found.workbook, expected.workbook) : false;
  const acceptance =
    found.workbook && expected.workbook
      ? differingFields(found.workbook, expected.workbook)
      : workbook
        ? ["workbook"]
        : [];
  const summary = differingFields(found.summary, expected.summary);
  const others = differingFields(found, expected).filter((field) => !SEPARATE.has(field));
  return [
    ...directory.map((plan): Drift => ({ agency, plan, kind: "directory-differs" })),
    ...about(agency, "acceptance-differs", acceptance),
    ...about(agency, "summary-differs", summary),
    ...about(agency, "agency-differs", others),
  ];
}

/** Fields that have a kind of drift of their own. */
const SEPARATE: ReadonlySet<string> = new Set(["plans", "workbook", "summary"]);

function about(
  agency: string,
  kind: "acceptance-differs" | "summary-differs" | "agency-differs",
  fields: readonly string[],
): readonly Drift[] {
  return fields.length === 0 ? [] : [{ agency, plan: null, kind, fields }];
}
