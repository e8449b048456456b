import type { QueuedPlan, SeveralMoved } from "../../../plan/contract/review.ts";
import type { Failure } from "../../api/answer.ts";

/** What became of one plan of several. */
export type SeveralResult = SeveralMoved["results"][number];

/** Approving several plans at once. */
export interface Several {
  /** `26.plano-1`, of those that are chosen. */
  readonly chosen: ReadonlySet<string>;
  readonly stage:
    | { readonly kind: "choosing" }
    | { readonly kind: "asking" }
    | {
        readonly kind: "working" | "stopping" | "stopped";
        /** One for the whole of it: going on after a stop finds what was done. */
        readonly key: string;
        readonly plans: readonly QueuedPlan[];
        readonly results: readonly SeveralResult[];
        readonly failure: Failure | null;
      };
}

export type SeveralEvent =
  | { readonly kind: "chosen"; readonly plans: readonly QueuedPlan[]; readonly chosen: boolean }
  | { readonly kind: "asked" }
  | { readonly kind: "takenBack" }
  | { readonly kind: "begun"; readonly key: string; readonly plans: readonly QueuedPlan[] }
  | { readonly kind: "moved"; readonly results: readonly SeveralResult[] }
  | { readonly kind: "stopAsked" }
  | { readonly kind: "goneOn" }
  | { readonly kind: "stopped"; readonly failure: Failure | null };

/** Nothing is chosen. */
export const nothingChosen: Several = { chosen: new Set(), stage: { kind: "choosing" } };

/** What a plan is chosen by. */
export function nameOf({ agency, plan }: { readonly agency: string; readonly plan: string }): string {
  return `${agency}.${plan}`;
}

/** What becomes of it. */
export function severalAfter(state: Several, event: SeveralEvent): Several {
  const { stage } = state;
  switch (event.kind) {
    case "chosen": {
      const chosen = new Set(state.chosen);
      for (const plan of event.plans) {
        if (event.chosen) chosen.add(nameOf(plan));
        else chosen.delete(nameOf(plan));
      }
      return { chosen, stage: { kind: "choosing" } };
    }
    case "asked":
      return { ...state, stage: { kind: "asking" } };
    case "takenBack":
      return { ...state, stage: { kind: "choosing" } };
    case "begun":
      return { ...state, stage: { ...event, kind: "working", results: [], failure: null } };
    default:
      return "key" in stage ? { ...state, stage: workAfter(stage, event) } : state;
  }
}

type Work = Extract<Several["stage"], { key: string }>;

function workAfter(
  stage: Work,
  event: Extract<SeveralEvent, { kind: "moved" | "stopAsked" | "goneOn" | "stopped" }>,
): Work {
  switch (event.kind) {
    case "moved":
      return { ...stage, results: [...stage.results, ...event.results] };
    case "stopAsked":
      return { ...stage, kind: "stopping" };
    case "goneOn":
      return { ...stage, kind: "working", failure: null };
    case "stopped":
      return { ...stage, kind: "stopped", failure: event.failure };
  }
}
