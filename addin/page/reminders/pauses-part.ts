import type { PauseChange } from "../../../plan/contract/reminders.ts";
import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import { failureSentence } from "../shown/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import type { ReminderPart } from "./part.ts";
import { type PauseOutcome, pausesContent } from "./pauses-content.ts";
import { reminderWords } from "./words.ts";

/** Pausing agencies, and letting them go on. */
export function pausesPart({ api, changed, words, tell, focus }: Surroundings): ReminderPart {
  const pauses = resource(() => api.ask("pauses", {}), changed);
  const agencies = resource(() => api.ask("agencies", {}), changed);
  const outcome = slice<PauseOutcome, PauseOutcome>(null, (_, next) => next, changed);
  const ask = () => {
    void pauses.load(null);
    void agencies.load(null);
  };
  const change = async (asked: PauseChange, agency: string) => {
    const answer = await api.ask("changePause", { body: asked });
    const text = reminderWords(words());
    const sentence =
      answer.kind === "done"
        ? words().say(asked.paused ? text.wasPaused : text.wasResumed, { agency })
        : failureSentence(answer, words());
    outcome.send(answer.kind === "done" ? { kind: "done", sentence } : { kind: "failed", failure: answer });
    tell(sentence);
    await pauses.load(null);
    focus("pause-outcome");
    return answer.kind === "done";
  };
  return {
    opened: ask,
    content: () =>
      pausesContent(pauses.get(), {
        words: words(),
        agencies: agencies.get(),
        outcome: outcome.get(),
        change,
        again: ask,
      }),
  };
}
