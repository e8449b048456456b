import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { standingInPlan } from "../../../plan/consolidation/month-actions.ts";
import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import type { AgencyPlans, PlanListed } from "../../../plan/contract/plans.ts";
import { deadlineOf } from "../../../plan/schedule/standing.ts";
import type { AgencyDocument } from "../documents/agency-document.ts";
import { paths } from "../documents/paths.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { allRows } from "../repositories/all-rows.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";

/**
 * The plans of one agency by service name, standing as of today, and its own workbook. One read, and one more for each
 * part of the agency's rows.
 */
export async function listPlans(
  { store, now }: Pick<Surroundings, "store" | "now">,
  { agency: siorg }: { readonly agency: string },
): Promise<Outcome<AgencyPlans>> {
  const document = await store.get(paths.agency(siorg));
  if (document === null) return refused({ code: "not-found", what: "agency" });
  const { name, acronym, workbook, plans: directory } = document.content as unknown as AgencyDocument;
  const today = todayInBrasilia(now());
  const plans: PlanListed[] = [];
  for await (const rows of allRows(store, [siorg])) {
    for (const [plan, record] of Object.entries(rows.plans)) {
      plans.push({ plan, agency: siorg, received: directory[plan]?.received ?? null, ...listed(record, today) });
    }
  }
  const { compare } = new Intl.Collator("pt-BR", { numeric: true });
  plans.sort((one, other) => compare(one.service ?? "", other.service ?? "") || (one.plan < other.plan ? -1 : 1));
  return done({
    agency: { siorg, name, acronym },
    plans,
    workbook: workbook && {
      revision: workbook.revision,
      received: workbook.receipt.moment,
      findings: workbook.findingCounts,
    },
  });
}

function listed(plan: PlanRecord, today: CivilDate): Omit<PlanListed, "plan" | "agency" | "received"> {
  const { service, state, revision, findings, actions } = plan;
  let late = 0;
  let due = 0;
  let next: CivilDate | null = null;
  for (const action of actions) {
    const { kind } = standingInPlan(plan, action, today);
    if (kind === "late") late++;
    if (kind === "due") due++;
    const deadline = kind === "due" || kind === "onTime" ? deadlineOf(action) : null;
    if (deadline !== null && (next === null || deadline < next)) next = deadline;
  }
  return { service: service.name?.value ?? null, state, revision, findings, late, due, next };
}
