import type { CivilDate } from "../../calendar/civil-date.ts";
import { monthOfDate } from "../../calendar/month.ts";
import { addQuarters, type Quarter, quarterOfMonth } from "../../calendar/quarter.ts";
import type { ToolKey } from "../../form/annex.ts";
import type { ToolLoad } from "../load-curve.ts";

/** The current quarter and the seven after it are shown one by one. */
const QUARTERS_SHOWN = 8;

/** A stretch of quarters; `from` null is whatever came before, `until` null whatever comes after, both null no quarter. */
export interface LoadColumn {
  readonly from: Quarter | null;
  readonly until: Quarter | null;
}

/** The load curve as it is shown. */
export interface LoadPanel {
  readonly columns: readonly LoadColumn[];
  /** Of each tool how many plans ask for it, column by column. */
  readonly tools: readonly { readonly tool: ToolKey; readonly plans: readonly number[] }[];
}

/**
 * The load curve from the current quarter on, with whatever lies before, beyond and without a quarter in columns of their
 * own, so that a tool's columns add up to all plans that ask for it. Columns of the past and of the far future are there
 * only if a plan is in them. None at all when no plan asks for a tool.
 */
export function loadPanel(curve: readonly ToolLoad[], today: CivilDate): LoadPanel {
  const first = quarterOfMonth(monthOfDate(today));
  const shown = Array.from({ length: QUARTERS_SHOWN }, (_, index) => addQuarters(first, index));
  const last = shown.at(-1) ?? first;
  const all: readonly LoadColumn[] = [
    { from: null, until: addQuarters(first, -1) },
    ...shown.map((quarter) => ({ from: quarter, until: quarter })),
    { from: addQuarters(last, 1), until: null },
    { from: null, until: null },
  ];
  const counted = all.map((column) => ({ column, plans: curve.map((load) => plansIn(load, column)) }));
  const isEmpty = counted.every(({ plans }) => plans.every((count) => count === 0));
  const kept = counted.filter(({ column, plans }) => !isBeyond(column) || plans.some((count) => count > 0));
  return {
    columns: isEmpty ? [] : kept.map(({ column }) => column),
    tools: curve.map(({ tool }, index) => ({ tool, plans: isEmpty ? [] : kept.map(({ plans }) => plans[index] ?? 0) })),
  };
}

/** Whether a column is of the plans that have no quarter. */
export function isUndated({ from, until }: LoadColumn): boolean {
  return from === null && until === null;
}

function isBeyond(column: LoadColumn): boolean {
  return !isUndated(column) && (column.from === null || column.until === null);
}

function plansIn({ quarters, undated }: ToolLoad, column: LoadColumn): number {
  if (isUndated(column)) return undated;
  const { from, until } = column;
  return quarters
    .filter(({ quarter }) => (from === null || quarter >= from) && (until === null || quarter <= until))
    .reduce((sum, { plans }) => sum + plans, 0);
}
