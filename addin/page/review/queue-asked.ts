import { lists } from "../../../plan/form/lists.ts";
import type { PlanState } from "../../../plan/lifecycle/moves.ts";

/** Which plans of the queue are shown. */
export interface QueueAsked {
  /** `waiting` for those that wait for the ministry. */
  readonly state: PlanState | "waiting" | "any";
  readonly text: string;
  readonly final: "" | "yes" | "no";
  readonly comments: "" | "open" | "none";
  readonly limit: number;
}

export const QUEUE_STEP = 50;

/** What people come to. */
export const firstQueue: QueueAsked = { state: "waiting", text: "", final: "", comments: "", limit: QUEUE_STEP };

/** The same as the cloud is asked; what is left open is not asked. */
export function queueQuery({ state, text, final, comments, limit }: QueueAsked) {
  const states = state === "any" ? lists.planStates.map(({ code }) => code).join(",") : state;
  return {
    state: state === "waiting" ? null : states,
    text: text || null,
    final: final || null,
    comments: comments || null,
    limit,
  };
}

/** What a filled form asks for. */
export function queueAskedIn(form: FormData): QueueAsked {
  const text = (name: string) => String(form.get(name) ?? "");
  const state = lists.planStates.find(({ code }) => code === text("state"))?.code;
  const final = text("final");
  const comments = text("comments");
  return {
    state: state ?? (text("state") === "any" ? "any" : "waiting"),
    text: text("text").trim(),
    final: final === "yes" || final === "no" ? final : "",
    comments: comments === "open" || comments === "none" ? comments : "",
    limit: QUEUE_STEP,
  };
}
