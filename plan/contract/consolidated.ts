import * as z from "zod";
import type { CivilDate } from "../calendar/civil-date.ts";
import type {
  ConsolidatedAgency,
  ConsolidatedIndicators,
  GoalStanding,
  Headline,
} from "../consolidation/consolidated.ts";
import { adoptions, type Records } from "../consolidation/filter-records.ts";
import type { FindingCounts } from "../consolidation/finding-counts.ts";
import type { AgencyIdentity, PlanRecord } from "../consolidation/records.ts";
import type { CellTyped } from "../consolidation/tables/cells-typed.ts";
import { tools } from "../form/annex.ts";
import { lists } from "../form/lists.ts";
import type { GoalKey } from "../goals/goals.ts";
import type { ActionRecord } from "../schedule/action-record.ts";
import { type Standing, standingKinds } from "../schedule/standing.ts";
import type { Packed } from "./packed.ts";
import type { WorkbookListed } from "./plans.ts";
import type { Receipt } from "./receipt.ts";

const list = <T extends z.ZodType>(item: T) =>
  z.preprocess((text) => (typeof text === "string" ? text.split(",") : text), z.array(item).max(500));

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/);
const quarter = z.string().regex(/^\d{4}-Q[1-4]$/);

/** Which plans the ministry wants to see; every condition must hold. From a query string: values separated by commas. */
export const consolidatedFilter = z.strictObject({
  agency: list(z.string().regex(/^[1-9]\d{0,8}$/)).optional(),
  state: list(z.enum(lists.planStates.map(({ code }) => code))).optional(),
  /** Plans that adopt at least one of these tools. */
  tool: list(z.enum(tools.map(({ key }) => key))).optional(),
  /** What they say of at least one of these tools, or of any. This and what follows leave the cancelled plans out. */
  adoption: z.enum(adoptions).optional(),
  /** Launched in this quarter (`2027-Q1`) or later, or earlier; or without a quarter. */
  launchFrom: quarter.optional(),
  launchUntil: quarter.optional(),
  launch: z.literal("none").optional(),
  /** With errors to mend. */
  errors: z.literal("yes").optional(),
  /** Words of the service's or the agency's name, whatever their case and accents. */
  text: z.string().trim().max(200).optional(),
  /** Of measurements those of this month (`2026-05`) and later; without it, those of the last twelve months. */
  since: month.optional(),
  /** Rows of an answer, from `offset` on. */
  limit: z.coerce.number().int().min(1).max(1_000).default(200),
  offset: z.coerce.number().int().min(0).default(0),
});

export type ConsolidatedFilter = z.infer<typeof consolidatedFilter>;

/**
 * Which actions: those of the plans asked for, and of these only those that stand so, as in `standing=late,due`, and that
 * are due in these months.
 */
export const scheduleFilter = consolidatedFilter.extend({
  standing: list(z.enum(standingKinds)).optional(),
  monthFrom: month.optional(),
  monthUntil: month.optional(),
});

export type ScheduleFilter = z.infer<typeof scheduleFilter>;

/** A page of the rows that the consolidated view is made of. */
export const recordsFilter = consolidatedFilter.pick({ agency: true }).extend({
  /** Where the page before ended. */
  after: z.string().max(100).optional(),
  /** The day that the first page was of, so that all are of one day. */
  asOf: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional(),
});

export type RecordsFilter = z.infer<typeof recordsFilter>;

/**
 * A page of records. Each plan is as it was at the moment its page was read; pages are of several moments, so that of what
 * is sent in between some may be there and some not, and a plan that moved meanwhile may be there twice, the last one
 * being the newer.
 */
export interface RecordsPage {
  readonly asOf: CivilDate;
  /** ISO 8601 in UTC: when this page was read. */
  readonly moment: string;
  readonly records: Packed<Records>;
  /** To be asked for as `after`; null at the end. */
  readonly next: string | null;
}

/** Which cell of a consolidated table: of the row with this key, under this header. */
export const lineageFilter = consolidatedFilter.omit({ limit: true, offset: true }).extend({
  table: z.string().max(40),
  row: z.string().max(200),
  column: z.string().max(200),
});

export type LineageFilter = z.infer<typeof lineageFilter>;

/** A received workbook that a consolidated figure was read from. */
export interface LineageOrigin {
  readonly agency: AgencyIdentity;
  /** The plan's key within its agency; null for the agency's own workbook. */
  readonly plan: string | null;
  readonly service: string | null;
  readonly revision: number;
  readonly receipt: Receipt | null;
  /** The cells, as far as the figure has few enough to name. */
  readonly cells: readonly CellTyped[];
}

/** Where a consolidated figure comes from: some of the workbooks, and how many there are. */
export interface Lineage {
  readonly asOf: CivilDate;
  /** Whether the table has such a row now. */
  readonly found: boolean;
  readonly origins: readonly LineageOrigin[];
  readonly all: number;
}

/** A page of a longer answer. */
export interface Page<Row> {
  readonly asOf: CivilDate;
  readonly rows: readonly Row[];
  /** How many rows there are in all. */
  readonly all: number;
}

/** One action of one plan of the country. */
export interface ActionListed {
  readonly agency: PlanRecord["agency"];
  readonly service: string | null;
  readonly planId: string | null;
  readonly action: ActionRecord;
  readonly deadline: CivilDate | null;
  readonly standing: Standing;
}

/** The indicators of the plans that were asked for, together and agency by agency. */
export interface IndicatorsAnswer {
  readonly asOf: CivilDate;
  readonly headline: Headline;
  readonly indicators: ConsolidatedIndicators;
  readonly agencies: readonly (Pick<ConsolidatedAgency, "identity" | "indicators"> & { readonly plans: number })[];
}

/** The goals of the agencies that were asked for. */
export interface GoalsAnswer {
  readonly asOf: CivilDate;
  readonly all: Headline["goals"];
  readonly coverage: Headline["goalsCoverage"];
  readonly agencies: readonly {
    readonly identity: ConsolidatedAgency["identity"];
    /** Null when the agency sent no workbook, or one without a service. */
    readonly goals: { readonly [G in GoalKey]: GoalStanding } | null;
  }[];
}

/** An agency as the ministry lists it. */
export interface AgencyListed {
  readonly siorg: string;
  readonly name: string | null;
  readonly acronym: string | null;
  /** How many plans were received of it. */
  readonly plans: number;
  /** How many of them are in each state; a state that none is in may be absent. */
  readonly states: { readonly [state: string]: number };
  readonly findings: FindingCounts;
  /** ISO 8601 in UTC of the last submission; null when there was none. */
  readonly received: string | null;
  /** Null when the agency has not sent its own workbook. */
  readonly workbook: WorkbookListed | null;
}
