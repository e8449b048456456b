import type { PlanContent, PlanRow } from "../workbook/content.ts";
import { type StandardAction, standardActionOf } from "./standard-action.ts";

export type ActionRow = PlanRow<"schedule.actions">;

const known = new WeakMap<PlanContent, ReadonlyMap<StandardAction, readonly ActionRow[]>>();

/**
 * The rows of the plan's schedule that are standard actions, by number; more than one when an action is there twice.
 */
export function standardRows(content: PlanContent): ReadonlyMap<StandardAction, readonly ActionRow[]> {
  let rows = known.get(content);
  if (!rows) {
    rows = findRows(content);
    known.set(content, rows);
  }
  return rows;
}

/** The row of a standard action, the first where there are several; undefined when it was deleted. */
export function standardRow(content: PlanContent, action: StandardAction): ActionRow | undefined {
  return standardRows(content).get(action)?.[0];
}

/** Whether an action was given up: it takes no part in dates, precedence or reminders. */
export function isCancelled(row: ActionRow): boolean {
  return row.cells.situation.value === "cancelled";
}

function findRows(content: PlanContent): ReadonlyMap<StandardAction, readonly ActionRow[]> {
  const rows = new Map<StandardAction, ActionRow[]>();
  for (const row of content.tables["schedule.actions"].rows) {
    const text = row.cells.action.value;
    const action = text === null ? null : standardActionOf(text);
    if (action === null) continue;
    const same = rows.get(action);
    if (same) same.push(row);
    else rows.set(action, [row]);
  }
  return rows;
}
