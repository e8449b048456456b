import type { ActionRecord } from "../schedule/action-record.ts";

/** The standard action that publishes the transformed service. */
const PUBLICITY = 7;

/** Whether a plan with these actions, in the order of its schedule, says that its service is launched: action 7 is done. */
export function isLaunched(actions: readonly Pick<ActionRecord, "standard" | "situation">[]): boolean {
  return actions.find(({ standard }) => standard === PUBLICITY)?.situation === "done";
}
