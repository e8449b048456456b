import type { QueuedPlan } from "../../../plan/contract/review.ts";
import type { Slice } from "../../screen/slice.ts";
import { failureSentence } from "../shown/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import type { Several, SeveralEvent } from "./several.ts";
import { reviewWords } from "./words.ts";

/** So many plans a request, as many as the contract takes. */
const BATCH = 10;

const SECOND = 1_000;

/** Begins to approve the plans that were chosen, or goes on where that was stopped; ends when all were tried. */
export async function approveSeveral(
  several: Slice<Several, SeveralEvent>,
  plans: readonly QueuedPlan[] | null,
  { api, tell, words, focus }: Surroundings,
): Promise<void> {
  if (plans === null) several.send({ kind: "goneOn" });
  else several.send({ kind: "begun", key: crypto.randomUUID(), plans });
  focus("several");
  for (;;) {
    const { stage } = several.get();
    if (!("key" in stage)) return;
    const batch = stage.plans.slice(stage.results.length, stage.results.length + BATCH);
    if (batch.length === 0 || stage.kind === "stopping") break;
    const named = batch.map(({ agency, plan, revision, state }) => ({ agency, plan, base: { revision, state } }));
    const answer = await api.ask("movePlans", { body: { key: stage.key, act: "approve", plans: named } });
    const wait =
      answer.kind === "refused" && answer.refusal.code === "too-many-requests" ? answer.refusal.retryAfter : 0;
    if (wait > 0) {
      // Whoever approves hundreds waits a little, and need not know.
      await new Promise((resolve) => setTimeout(resolve, wait * SECOND));
      continue;
    }
    if (answer.kind !== "done") {
      several.send({ kind: "stopped", failure: answer });
      tell(failureSentence(answer, words()));
      return focus("several");
    }
    several.send({ kind: "moved", results: answer.value.results });
  }
  several.send({ kind: "stopped", failure: null });
  tell(words().say(reviewWords(words()).severalDone, countsOf(several.get())));
  focus("several");
}

/** How many were approved, refused and not tried. */
export function countsOf({ stage }: Several): {
  readonly approved: number;
  readonly refused: number;
  readonly left: number;
} {
  if (!("key" in stage)) return { approved: 0, refused: 0, left: 0 };
  const refused = stage.results.filter(({ state }) => state === null).length;
  return { approved: stage.results.length - refused, refused, left: stage.plans.length - stage.results.length };
}
