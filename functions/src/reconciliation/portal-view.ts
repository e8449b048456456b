import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { goalStandings } from "../../../plan/consolidation/consolidated-agency.ts";
import type { AgencyPortal, PortalView, ServiceReconciled } from "../../../plan/contract/portal.ts";
import { gapServices } from "../../../plan/goal-gap/gap-services.ts";
import { type GoalGap, goalGap } from "../../../plan/goal-gap/goal-gap.ts";
import { type Decisions, decisionOn, standingOfDifference } from "../../../plan/reconciliation/decisions.ts";
import { nameOf } from "../../../plan/reconciliation/reconcile.ts";
import type { ReconciledService } from "../../../plan/reconciliation/reconciled.ts";
import { reconciliationTotals } from "../../../plan/reconciliation/totals.ts";
import { type AgencySides, reconciledServices } from "./agency-portal.ts";

/** The days that a look at the Portal and the goals depends on. */
export interface LookedAt {
  readonly today: CivilDate;
  /** By when the goals are to be reached. */
  readonly by: CivilDate;
}

/** Everything that an agency sees of its goals and of the Portal. */
export function portalView(sides: AgencySides, { today, by }: LookedAt): PortalView {
  const services = reconciledServices(sides);
  const { decisions } = sides.decided;
  const names = new Map((sides.catalogue?.services ?? []).map((entry) => [entry.slug, entry]));
  return {
    asOf: today,
    agency: identityOf(sides),
    goals: goalsOf(sides),
    gap: gapOf(sides, services, { today, by }),
    omitted: sides.workbook?.services?.omitted ?? 0,
    unlistedPlans: services.filter(({ plan, listed }) => plan !== null && listed === null).length,
    totals: reconciliationTotals(services, decisions),
    services: services.map((service) => ({
      ...shown(service, sides, decisions),
      offered: service.offered.flatMap((candidate) => {
        const entry = names.get(candidate.slug);
        return entry ? [{ ...candidate, name: entry.name, portalNumber: entry.portalNumber }] : [];
      }),
    })),
  };
}

/** The same as one line of the ministry's table. */
export function agencyPortal(sides: AgencySides, { today, by }: LookedAt): AgencyPortal {
  const services = reconciledServices(sides);
  const gap = gapOf(sides, services, { today, by });
  const { name, acronym } = identityOf(sides);
  return {
    siorg: sides.siorg,
    name,
    acronym,
    goals: goalsOf(sides),
    gap: gap && {
      ...gap.counts,
      needed: gap.digital.needed,
      promised: gap.promised.length,
      late: gap.late.length,
      later: gap.later.length,
      smallest: gap.smallest.length,
      toRegister: gap.smallest.filter(({ acts }) => acts.includes("register")).length,
      toDigitise: gap.smallest.filter(({ acts }) => acts.includes("digitise")).length,
    },
    totals: reconciliationTotals(services, sides.decided.decisions),
  };
}

function gapOf(
  { workbook }: AgencySides,
  services: readonly ReconciledService[],
  { today, by }: LookedAt,
): GoalGap | null {
  if (workbook?.services == null || workbook.services.services.length === 0) return null;
  return goalGap(gapServices(services, today), { by });
}

function goalsOf({ workbook }: AgencySides): PortalView["goals"] {
  return workbook === null || workbook.goals.services === 0 ? null : goalStandings(workbook.goals);
}

/** As its own workbook names it, else its letters, else its plans. */
function identityOf({ siorg, catalogue, workbook, plans }: AgencySides): PortalView["agency"] {
  const named = [workbook?.agency, catalogue, ...[...plans.values()].map(({ agency }) => agency)];
  const first = (part: "name" | "acronym") => named.find((identity) => identity?.[part])?.[part] ?? null;
  return { siorg, name: first("name"), acronym: first("acronym") };
}

function shown(
  service: ReconciledService,
  { workbook, plans }: AgencySides,
  decisions: Decisions,
): Omit<ServiceReconciled, "offered"> {
  const { key, portal, listed, plan, matched, differences } = service;
  const planKey = plan === null ? null : ([...plans].find(([, record]) => record === plan)?.[0] ?? null);
  return {
    key,
    name: nameOf(service),
    portal: portal && { slug: portal.slug, name: portal.name, portalNumber: portal.portalNumber },
    listed: listed && { sheet: workbook?.services?.sheet ?? "", row: listed.row },
    plan: plan === null || planKey === null ? null : { plan: planKey, revision: plan.revision },
    matched,
    differences: differences.map((difference) => {
      const decision = decisionOn(decisions, key, difference);
      return { ...difference, standing: standingOfDifference(difference, decision), decision };
    }),
  };
}
