import { type ToolKey, tools } from "../form/annex.ts";
import { addCounts, type Counts } from "./counts.ts";
import type { ToolRecord } from "./records.ts";

/**
 * One tool of Annex I in any number of plans: how many adopt it, decline it, did not say; and in the plans that adopt
 * it, the responsibilities of the agency and how many of them are acknowledged.
 */
export type ToolCounts = Counts<"adopted" | "declined" | "unanswered" | "responsibilities" | "acknowledged">;

/** The counts of the five tools. */
export type CountsByTool = { readonly [T in ToolKey]: ToolCounts };

const none: ToolCounts = { adopted: 0, declined: 0, unanswered: 0, responsibilities: 0, acknowledged: 0 };

function byTool(counts: (tool: ToolKey) => ToolCounts): CountsByTool {
  return Object.fromEntries(tools.map(({ key }) => [key, counts(key)])) as CountsByTool;
}

/** The counts of no plan. */
export const noTools: CountsByTool = byTool(() => none);

/** The tools of one plan. A tool the record does not have was not answered for. */
export function toolCountsOf(records: readonly ToolRecord[]): CountsByTool {
  return byTool((tool) => {
    const record = records.find((candidate) => candidate.tool === tool);
    if (record === undefined || record.adopted === null) return { ...none, unanswered: 1 };
    if (!record.adopted) return { ...none, declined: 1 };
    const { responsibilities, acknowledged } = record;
    return { ...none, adopted: 1, responsibilities, acknowledged };
  });
}

/** The sum of both, tool by tool. */
export function addCountsByTool(one: CountsByTool, other: CountsByTool): CountsByTool {
  return byTool((tool) => addCounts(one[tool], other[tool]));
}
