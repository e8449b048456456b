import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { standingInPlan } from "../../../plan/consolidation/month-actions.ts";
import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import type { AgencyDeadlines, PlanDeadlines } from "../../../plan/contract/deadlines.ts";
import { deadlineOf } from "../../../plan/schedule/standing.ts";
import { paths } from "../documents/paths.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readReminderSettings } from "../reminders/reminder-settings.ts";
import { allRows } from "../repositories/all-rows.ts";
import { stored } from "../repositories/stored.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/**
 * Every action of an agency's plans as it stands today, and whether the agency is reminded. Two reads, and one more for
 * each part of the agency's rows.
 */
export async function agencyDeadlines(
  { store, now }: Pick<Surroundings, "store" | "now">,
  { agency: siorg }: { readonly agency: string },
): Promise<Outcome<AgencyDeadlines>> {
  const agency = stored.agency.read(await store.get(paths.agency(siorg)));
  if (agency === null) return refused({ code: "not-found", what: "agency" });
  const today = todayInBrasilia(now());
  const plans: PlanDeadlines[] = [];
  for await (const rows of allRows(store, [siorg])) {
    for (const [plan, record] of Object.entries(rows.plans)) plans.push(deadlinesOf(plan, record, today));
  }
  const { compare } = new Intl.Collator("pt-BR", { numeric: true });
  plans.sort((one, other) => compare(one.service ?? "", other.service ?? "") || (one.plan < other.plan ? -1 : 1));
  const pause = (await readReminderSettings(store)).paused.find((paused) => paused.agency === siorg);
  const { name, acronym } = agency;
  return done({
    asOf: today,
    agency: { siorg, name, acronym },
    plans,
    paused: pause ? { at: pause.at, reason: pause.reason } : null,
  });
}

function deadlinesOf(plan: string, record: PlanRecord, today: CivilDate): PlanDeadlines {
  return {
    plan,
    service: record.service.name?.value ?? null,
    state: record.state,
    actions: record.actions.map((one) => {
      const { standard, action, parties } = one;
      return { standard, action, parties, deadline: deadlineOf(one), standing: standingInPlan(record, one, today) };
    }),
  };
}
