import { consolidateCurrent } from "../../plan/consolidation/consolidate.ts";
import { dashboardOf } from "../../plan/consolidation/dashboard/dashboard.ts";
import type { AgencyRecord, PlanRecord } from "../../plan/consolidation/records.ts";
import type { Page } from "../../plan/contract/consolidated.ts";
import type { DashboardAnswer } from "../../plan/contract/dashboard.ts";
import {
  addRoundCounts,
  completeness,
  noExpectations,
  type RoundCounts,
  timeliness,
} from "../../plan/rounds/round-counts.ts";
import { agencyIdentity, agencyRecord, planRecord, TODAY } from "../functions/workbook/consolidated/country.ts";

/** How many agencies and plans a country has, and how many agencies have not sent the list of their services. */
export interface CountrySize {
  readonly agencies: number;
  readonly plans: number;
  readonly withoutList?: number;
}

const round = { round: "b4a2f6de-0000-4000-8000-000000000001", name: "Rodada de novembro", due: "2026-11-30" } as const;

/** The dashboard of an invented country, worked out as the cloud does. */
export function dashboardAnswer({ agencies, plans, withoutList = 0 }: CountrySize): DashboardAnswer {
  const consolidated = consolidateCurrent({ ...countryOf({ agencies, plans, withoutList }), today: TODAY });
  const standings = Array.from({ length: agencies }, (_, index) => ({
    agency: { ...agencyIdentity(index), siorg: String(1000 + index) },
    counts: standing(index),
  }));
  const counts = standings.reduce((sum, each) => addRoundCounts(sum, each.counts), noExpectations);
  return {
    asOf: TODAY,
    moment: `${TODAY}T17:05:09.000Z`,
    ...dashboardOf(consolidated, standings),
    round:
      agencies === 0
        ? null
        : { ...round, phase: "open", counts, completeness: completeness(counts), timeliness: timeliness(counts) },
    rounds: agencies === 0 ? [] : [{ ...round, phase: "open" }],
  };
}

/** Its plans as they are listed. */
export function plansListed(size: CountrySize): Page<PlanRecord> {
  const { plans } = countryOf(size);
  return { asOf: TODAY, all: plans.length, rows: plans.slice(0, 50) };
}

function countryOf({ agencies, plans, withoutList = 0 }: CountrySize): {
  readonly plans: readonly PlanRecord[];
  readonly agencies: readonly AgencyRecord[];
} {
  return {
    plans: Array.from({ length: plans }, (_, index) => ({
      ...planRecord(index, agencies),
      ...(index % 9 === 4 && { launch: null }),
    })),
    agencies: Array.from({ length: Math.max(0, agencies - withoutList) }, (_, index) => ({
      ...agencyRecord(index % 13),
      agency: agencyIdentity(index),
    })),
  };
}

function standing(index: number): RoundCounts {
  const received = index % 4 === 0 ? 5 : index % 5;
  return {
    ...noExpectations,
    received,
    receivedOnTime: received,
    late: index % 4 === 0 ? 0 : index % 3,
    expected: index % 4 === 0 ? 0 : 5 - (index % 5),
  };
}
