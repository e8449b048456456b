import type { CivilDate } from "../calendar/civil-date.ts";
import { foldedWords } from "../text/folded-words.ts";
import { type AgencyKey, agencyKeyOf } from "./agency-key.ts";
import type { Consolidated } from "./consolidated.ts";
import { consolidatedAgency } from "./consolidated-agency.ts";
import { headlineOf } from "./headline.ts";
import { consolidatedIndicators } from "./indicator-figures.ts";
import { dataBaseDemands } from "./interoperability.ts";
import { loadCurve } from "./load-curve.ts";
import { lateActions } from "./plan-actions.ts";
import type { AgencyRecord, PlanRecord } from "./records.ts";
import { emptySummary, mergeSummaries } from "./summary.ts";
import { currentAgencies, currentPlans, workbookKeyOf } from "./versions.ts";

/** Records on a day. */
export interface RecordsOfDay {
  readonly plans: readonly PlanRecord[];
  readonly agencies: readonly AgencyRecord[];
  readonly today: CivilDate;
}

/**
 * The consolidated view of a collection of workbooks on a day, of each plan and each agency its current one. The order
 * of the records does not matter.
 */
export function consolidate({ plans: allPlans, agencies: allAgencies, today }: RecordsOfDay): Consolidated {
  const { plans, superseded: oldPlans, sharedIdentities } = currentPlans(allPlans);
  const { agencies, superseded: oldAgencies } = currentAgencies(allAgencies);
  return {
    ...consolidateCurrent({ plans, agencies, today }),
    superseded: [...oldPlans, ...oldAgencies].sort((one, other) => ordered(one.source, other.source)),
    sharedIdentities,
  };
}

/**
 * As {@link consolidate}, of records that are known to be each of another plan, and at most one of each agency: none is
 * taken for a version of another, whatever they have in common. The summary of the whole is merged from those of the
 * agencies, so the two can never disagree.
 */
export function consolidateCurrent({ plans: current, agencies: records, today }: RecordsOfDay): Consolidated {
  const agencies = gathered(current, records)
    .map(({ key, plans, record }) => consolidatedAgency({ key, plans, record, today }))
    .map((agency) => ({ agency, name: foldedWords(agency.identity.name ?? agency.identity.acronym ?? "") || "\uffff" }))
    .sort((one, other) => ordered(one.name, other.name) || ordered(one.agency.key, other.agency.key))
    .map(({ agency }) => agency);
  const plans = agencies.flatMap((agency) => agency.plans);
  const summary = agencies.reduce((sum, agency) => mergeSummaries(sum, agency.summary), emptySummary);
  return {
    today,
    headline: headlineOf(agencies, summary),
    agencies,
    plans,
    summary,
    indicators: consolidatedIndicators(summary),
    lateActions: lateActions(plans, today),
    dataBases: dataBaseDemands(plans),
    loadCurve: loadCurve(plans),
    superseded: [],
    sharedIdentities: [],
    agenciesWithoutWorkbook: agencies.filter(({ record }) => record === null),
    agenciesWithoutPlans: agencies.filter((agency) => agency.plans.length === 0),
  };
}

interface Gathered {
  readonly key: AgencyKey;
  readonly plans: readonly PlanRecord[];
  readonly record: AgencyRecord | null;
}

/** Plans and agency workbooks brought together by agency. */
function gathered(plans: readonly PlanRecord[], records: readonly AgencyRecord[]): Gathered[] {
  const plansByKey = Map.groupBy(plans, ({ agency }) => agencyKeyOf(agency));
  const recordByKey = new Map(records.map((record) => [workbookKeyOf(record), record]));
  return [...new Set([...plansByKey.keys(), ...recordByKey.keys()])].map((key) => ({
    key,
    plans: plansByKey.get(key) ?? [],
    record: recordByKey.get(key) ?? null,
  }));
}

function ordered(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
