import type { CivilDate } from "../calendar/civil-date.ts";
import type { ReconciledService } from "../reconciliation/reconciled.ts";
import type { GapService } from "./goal-gap.ts";
import { openActions, promiseOf } from "./plan-promise.ts";

/** The services of an agency's list, which its goals are counted from, each with its plan as it is today. */
export function gapServices(services: readonly ReconciledService[], today: CivilDate): readonly GapService[] {
  return services.flatMap(({ key, listed, plan }) => {
    if (listed === null) return [];
    const volume = plan?.latest.volume?.value;
    return [
      {
        key,
        name: listed.name,
        registered: listed.registered === true,
        digital: listed.digital === true,
        plan: plan && { promise: promiseOf(plan, today), openActions: openActions(plan.actions).length },
        volume: volume === undefined || volume.denominator === 0 ? null : volume.numerator / volume.denominator,
      },
    ];
  });
}
