import type { PlanRecord } from "../../plan/consolidation/records.ts";
import type {
  ClosingProgress,
  FigureOrigin,
  SnapshotComparison,
  SnapshotDetail,
  SnapshotListed,
  SnapshotVerified,
} from "../../plan/contract/snapshots.ts";
import { agencyOf, closedView, countryOf } from "../../plan/snapshots/closed-figures.ts";
import { compareMonths } from "../../plan/snapshots/compare-months.ts";
import { figureOrigin } from "../../plan/snapshots/figure-origin.ts";
import { planChanges } from "../../plan/snapshots/plan-changes.ts";
import type { ClosedPlan } from "../../plan/snapshots/snapshot.ts";
import { planRecord } from "../functions/workbook/consolidated/country.ts";

const closedPlan = (index: number, revision: number, changes: Partial<PlanRecord> = {}): ClosedPlan => {
  const record = { ...planRecord(index, 2), ...changes };
  return {
    agency: record.agency.siorg ?? "",
    plan: `plano-${index}`,
    revision,
    received: "2026-09-20T12:00:00Z",
    record,
  };
};

const SEPTEMBER = [0, 1, 2, 3].map((index) => closedPlan(index, 1));
const OCTOBER = [
  closedPlan(0, 1),
  closedPlan(1, 2, { latest: planRecord(21, 2).latest }),
  closedPlan(2, 1),
  closedPlan(4, 1),
];

const month = (plans: readonly ClosedPlan[], asOf: string) => {
  const view = closedView({ plans, workbooks: [] }, asOf);
  return { country: countryOf(view), agencies: view.agencies.map(agencyOf), plans, workbooks: [] };
};
const september = month(SEPTEMBER, "2026-09-30");
const october = month(OCTOBER, "2026-10-31");

const by = { uid: "operator", name: "Operação do sistema" };

export const closed: SnapshotListed = {
  id: "2026-10.1",
  month: "2026-10",
  edition: 1,
  reason: null,
  cut: "2026-11-01T03:00:00Z",
  asOf: "2026-10-31",
  begun: { at: "2026-11-01T07:30:01.000Z", by },
  done: "1001",
  closed: {
    at: "2026-11-01T07:30:09.000Z",
    by,
    hash: "3f8a1c52e0b94d7f6a1b2c3d4e5f60718293a4b5c6d7e8f90123456789abcdef",
    plans: 4,
    agencies: 2,
    headline: october.country.headline,
  },
};

export const earlier: SnapshotListed = {
  ...closed,
  id: "2026-09.2",
  month: "2026-09",
  edition: 2,
  reason: "Correção pedida pelo Instituto de Exemplo",
  cut: "2026-10-03T12:00:00Z",
  asOf: "2026-09-30",
};

export const unfinished: SnapshotListed = {
  ...closed,
  id: "2026-11.1",
  month: "2026-11",
  asOf: "2026-11-30",
  closed: null,
};

export const snapshots: readonly SnapshotListed[] = [closed, earlier];

export const progress = (snapshot: SnapshotListed): ClosingProgress => ({ snapshot, looked: 100 });

export const detail: SnapshotDetail = { snapshot: closed, ...october.country, agencies: october.agencies };

const { figure, numerator, denominator } = october.country.indicators.digitalAdoption;

export const origin: FigureOrigin = {
  snapshot: closed,
  indicator: "digitalAdoption",
  figure,
  numerator,
  denominator,
  plans: figureOrigin("digitalAdoption", OCTOBER),
};

export const comparison: SnapshotComparison = {
  from: earlier,
  to: closed,
  agencies: compareMonths(september, october),
  plans: planChanges("digitalAdoption", SEPTEMBER, OCTOBER),
};

export const intact: SnapshotVerified = {
  snapshot: closed,
  parts: 3,
  problems: [],
  hashAgrees: true,
  figuresAgree: true,
};

export const altered: SnapshotVerified = {
  ...intact,
  problems: [{ part: "1001.0", kind: "altered" }],
  figuresAgree: null,
};
