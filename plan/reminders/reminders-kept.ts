import type { RemindersSent } from "./reminders-sent.ts";
import type { PlanWatch } from "./watch.ts";

/**
 * What goes on counting once a plan is received anew. Actions that are open no longer are forgotten, so that one that
 * is opened again begins anew; the rest is self-evident from each entry and stays.
 */
export function remindersKept(sent: RemindersSent, watch: PlanWatch): RemindersSent {
  const open = watch.actions.flatMap(({ key }) => {
    const reminded = sent.actions[key];
    return reminded === undefined ? [] : [[key, reminded] as const];
  });
  return { ...sent, actions: Object.fromEntries(open) };
}
