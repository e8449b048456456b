import type { RoundChange, RoundListed, RoundScope, RoundToOpen } from "../../../plan/contract/rounds.ts";
import type { Answer } from "../../api/answer.ts";
import type { Slice } from "../../screen/slice.ts";
import type { Doing, DoingEvent } from "../shown/doing.ts";
import { failureSentence } from "../shown/failure.ts";
import type { Surroundings } from "../surroundings.ts";
import { roundLinks } from "./round-links.ts";
import { roundWords } from "./words.ts";

/** What is done about rounds. Each says where the news of it are, and puts the focus there. */
export interface RoundActs {
  /** Asks for the second word of something, or takes the asking back. */
  readonly confirm: (name: string | null) => void;
  /** Opens a round and goes to it. */
  readonly open: (request: Omit<RoundToOpen, "key">) => Promise<void>;
  /** Goes on with an opening that was interrupted. */
  readonly resume: (request: RoundToOpen) => Promise<void>;
  readonly change: (round: RoundListed, change: Omit<RoundChange, "version">) => Promise<void>;
  readonly add: (round: string, scope: RoundScope) => Promise<void>;
  readonly remove: (round: string, agency: string, expected: string) => Promise<void>;
  /** `reason` null takes the waiver back. */
  readonly waive: (round: string, agency: string, expected: readonly string[], reason: string | null) => Promise<void>;
  readonly declare: (round: string, expected: Named, declared: boolean, note: string) => Promise<void>;
}

/** An expectation with what it is called. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** The acts of the pages of rounds; `reload` asks again for what is shown. */
export function roundActs(
  doing: Slice<Doing, DoingEvent>,
  { api, words, tell, focus }: Surroundings,
  reload: () => Promise<unknown>,
): RoundActs {
  let opening: { readonly key: string; readonly request: string } | null = null;
  const say = (text: (words: ReturnType<typeof roundWords>) => string, values = {}) =>
    words().say(text(roundWords(words())), values);

  /** Does one thing at a time; what came of it is told, and the focus goes to where it is seen. */
  async function act<Value>(
    name: string,
    ask: () => Promise<Answer<Value>>,
    done: (value: Value) => { readonly news: string; readonly focus: string } | null,
  ): Promise<void> {
    if (doing.get().busy !== null) return;
    doing.send({ kind: "begun", name });
    const answer = await ask();
    if (answer.kind !== "done") {
      doing.send({ kind: "failed", name, failure: answer });
      tell(failureSentence(answer, words()));
      focus(`failed-${name}`);
      return;
    }
    const outcome = done(answer.value);
    await reload();
    doing.send({ kind: "done" });
    if (outcome === null) return;
    tell(outcome.news);
    focus(outcome.focus);
  }

  const openWith = (request: RoundToOpen) =>
    act(
      "open",
      () => api.ask("openRound", { body: request }),
      (round) => {
        opening = null;
        location.hash = roundLinks.round(round.round);
        return { news: say((w) => w.opened, { name: round.name }), focus: "title" };
      },
    );

  return {
    confirm: (name) => {
      const before = doing.get().confirming;
      doing.send({ kind: "confirming", name });
      focus(name === null ? `ask-${before}` : `confirm-${name}`);
    },
    open: (said) => {
      // Asking for the same again, after a lost answer, is the same opening; asking for another is another.
      const request = JSON.stringify(said);
      if (opening?.request !== request) opening = { key: crypto.randomUUID(), request };
      return openWith({ ...said, key: opening.key });
    },
    resume: openWith,
    change: ({ round, version }, change) =>
      act(
        change.closed === undefined ? "change" : "close",
        () => api.ask("changeRound", { parameters: { round }, body: { ...change, version } }),
        () => ({
          news: say((w) => (change.closed === undefined ? w.saved : change.closed ? w.closed : w.reopened)),
          focus: "title",
        }),
      ),
    add: (round, scope) =>
      act(
        "add",
        () => api.ask("changeExpected", { parameters: { round }, body: { add: scope } }),
        ({ size }) => ({ news: say((w) => w.added, { ...size }), focus: "title" }),
      ),
    remove: (round, agency, expected) =>
      act(
        `remove-${expected}`,
        () =>
          api.ask("changeExpected", {
            parameters: { round },
            body: { remove: [{ agency, expected: [expected] }] },
          }),
        () => ({ news: say((w) => w.removed), focus: "title" }),
      ),
    waive: (round, agency, expected, reason) =>
      act(
        reason === null ? `unwaive-${expected[0]}` : "waive",
        () => api.ask("waive", { parameters: { round }, body: { agency, expected, reason } }),
        () => ({
          news: reason === null ? say((w) => w.unwaived) : say((w) => w.waived, { count: expected.length }),
          focus: `expected-${expected[0]}`,
        }),
      ),
    declare: (round, { id, name }, declared, note) =>
      act(
        `declare-${round}-${id}`,
        () =>
          api.ask("declareNothing", {
            parameters: { round },
            body: { expected: [id], declared, ...(note !== "" && { note }) },
          }),
        () => ({
          news: say((w) => (declared ? w.declared : w.undeclared), { name }),
          focus: `expected-${round}-${id}`,
        }),
      ),
  };
}
