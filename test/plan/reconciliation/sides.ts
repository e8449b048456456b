import { agencyRecord } from "../../../plan/consolidation/agency-record.ts";
import { planRecord } from "../../../plan/consolidation/plan-record.ts";
import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import type { ServiceList } from "../../../plan/declared/listed-services.ts";
import { type SaidValues, serviceSaid } from "../../../plan/declared/service-said.ts";
import { lastMonths } from "../../../plan/indicators/series.ts";
import type { PortalService } from "../../../plan/reconciliation/portal-service.ts";
import { reconcile, type ToReconcile } from "../../../plan/reconciliation/reconcile.ts";
import { agencyContent, type PlanTyped, planContent } from "../content-of.ts";

export const TODAY = "2026-09-15";

const NOTHING: SaidValues = {
  digital: null,
  cost: null,
  costNote: null,
  timeKind: null,
  timeMin: null,
  timeMax: null,
  timeUnit: null,
  steps: [],
};

/** A service of the Portal; it says nothing but its name and what is told. */
export function letter(
  slug: string,
  {
    name = `Serviço ${slug}`,
    number = null,
    ...said
  }: Partial<SaidValues> & { readonly name?: string; readonly number?: string | null } = {},
): PortalService {
  return { slug, planId: `plano-${slug}`, portalNumber: number, name, said: serviceSaid({ ...NOTHING, ...said }) };
}

/** A plan with these fields and these steps today. */
export function plan(
  fields: PlanTyped["fields"] = {},
  stepsToday: NonNullable<PlanTyped["tables"]>["service.stepsToday"] = [],
  more: PlanTyped["tables"] = {},
): PlanRecord {
  const content = planContent({ fields, tables: { "service.stepsToday": stepsToday, ...more } });
  return planRecord(content, [], { source: "plano.xlsx", today: TODAY, window: lastMonths(TODAY) });
}

type ListRow = NonNullable<NonNullable<NonNullable<Parameters<typeof agencyContent>[0]>["tables"]>["services"]>[number];

/** An agency's list of services with these rows. */
export function list(...services: readonly ListRow[]): ServiceList | null {
  return agencyRecord(agencyContent({ tables: { services } }), [], "orgao.xlsx").services;
}

/** Reconciles what is given; what is not is not there. */
export function reconciled({
  plans = {},
  ...sides
}: Partial<Omit<ToReconcile, "plans">> & {
  readonly plans?: { readonly [key: string]: PlanRecord };
}) {
  return reconcile({ portal: [], list: null, links: [], ...sides, plans: new Map(Object.entries(plans)) });
}
