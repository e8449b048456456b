import type { ActionDeadline, AgencyDeadlines, PlanDeadlines } from "../../../plan/contract/deadlines.ts";
import type { StandingKind } from "../../../plan/schedule/standing.ts";
import { foldedWords } from "../../../plan/text/folded-words.ts";

/** What somebody wants to see of the deadlines. */
export interface DeadlinesAsked {
  /** Only what is late or due, or everything. */
  readonly all: boolean;
  /** Words of the service's name. */
  readonly text: string;
}

/** What is shown to begin with. */
export const urgentDeadlines: DeadlinesAsked = { all: false, text: "" };

/** So many actions of the agency, by how they stand; the cancelled are in none. */
export type DeadlineCounts = { readonly [C in "late" | "due" | "open" | "done"]: number };

const COUNTED: { readonly [K in StandingKind]: keyof DeadlineCounts | null } = {
  late: "late",
  due: "due",
  onTime: "open",
  withoutMonth: "open",
  doneOnTime: "done",
  doneLate: "done",
  doneUndated: "done",
  cancelled: null,
};

/** How the agency's actions stand. */
export function deadlineCounts({ plans }: Pick<AgencyDeadlines, "plans">): DeadlineCounts {
  const counts = { late: 0, due: 0, open: 0, done: 0 };
  for (const { standing } of plans.flatMap(({ actions }) => actions)) {
    const column = COUNTED[standing.kind];
    if (column !== null) counts[column]++;
  }
  return counts;
}

/** Whether an action is late, or due within thirty days. */
export function isUrgent({ standing }: ActionDeadline): boolean {
  return standing.kind === "late" || standing.kind === "due";
}

/**
 * The plans to show, those that have been late for longest first, then by their next deadline; of each the actions to
 * show. Without words to look for and without anything urgent, a plan is left out unless all are asked for.
 */
export function arrangedPlans(
  plans: readonly PlanDeadlines[],
  { all, text }: DeadlinesAsked,
): readonly PlanDeadlines[] {
  const wanted = foldedWords(text).split(" ");
  return plans
    .filter(({ service }) => wanted.every((word) => foldedWords(service ?? "").includes(word)))
    .filter(({ actions }) => all || actions.some(isUrgent))
    .toSorted((one, other) => compare(urgencyOf(one), urgencyOf(other)));
}

/** The first open deadline; plans without one come last. */
function urgencyOf({ actions }: PlanDeadlines): string {
  const open = actions.flatMap(({ deadline, standing }) =>
    deadline !== null && ["late", "due", "onTime"].includes(standing.kind) ? [deadline] : [],
  );
  return open.sort()[0] ?? "9";
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
