import type { Quarter } from "../calendar/quarter.ts";
import { type ToolKey, tools } from "../form/annex.ts";
import type { PlanRecord } from "./records.ts";

/** How many plans ask for one tool, by the quarter they are launched in. */
export interface ToolLoad {
  readonly tool: ToolKey;
  /** Quarters with at least one plan, earliest first. */
  readonly quarters: readonly { readonly quarter: Quarter; readonly plans: number }[];
  /** Plans that adopt the tool and have no launch quarter yet. */
  readonly undated: number;
}

/** The demand that all plans put together on each tool per quarter, the cancelled ones left out; in Annex I's order. */
export function loadCurve(plans: readonly PlanRecord[]): readonly ToolLoad[] {
  const standing = plans.filter(({ state }) => state !== "cancelled");
  return tools.map(({ key }) => {
    const adopting = standing.filter((plan) =>
      plan.tools.some(({ tool, adopted }) => tool === key && adopted === true),
    );
    const byQuarter = Map.groupBy(adopting, ({ launch }) => launch?.value ?? null);
    const quarters = [...byQuarter].flatMap(([quarter, { length }]) =>
      quarter === null ? [] : [{ quarter, plans: length }],
    );
    quarters.sort((one, other) => (one.quarter < other.quarter ? -1 : 1));
    return { tool: key, quarters, undated: byQuarter.get(null)?.length ?? 0 };
  });
}
