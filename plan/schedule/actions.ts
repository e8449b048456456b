import type { PlanContent, PlanRow } from "../workbook/content.ts";
import type { ActionRecord } from "./action-record.ts";
import { officialWords, standardActionOf } from "./standard-action.ts";

/**
 * The actions of a plan in the order of its table. A row whose action is blank is none: a stray month says nothing of
 * what is due in it. A blank or unreadable situation is an action not started, as the form says.
 */
export function actionsOf(content: PlanContent): readonly ActionRecord[] {
  return content.tables["schedule.actions"].rows.flatMap((row) => actionOf(row) ?? []);
}

function actionOf({ cells }: PlanRow<"schedule.actions">): ActionRecord | null {
  const { action, parties, month, situation, dateDone } = cells;
  if (action.value === null || action.place === null) return null;
  const standard = standardActionOf(action.value);
  const official = standard === null ? null : officialWords(standard);
  return {
    standard,
    // The form's own text object where the words are the form's: a country's schedules repeat them 70,000 times.
    action: official === action.value ? official : action.value,
    parties: parties.value,
    month: month.value,
    situation: situation.value ?? "notStarted",
    dateDone: dateDone.value,
    place: month.place ?? action.place,
  };
}
