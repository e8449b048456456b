import type { VisitListed, VisitMoveRequest, VisitRequest } from "../../plan/contract/visits.ts";
import type { VisitAct } from "../../plan/visits/moves.ts";
import type { Answer, Failure } from "../api/answer.ts";
import type { Api } from "../api/api.ts";
import type { Slice } from "../screen/slice.ts";
import type { WordsOf } from "../screen/words.ts";
import type { Visiting, VisitingEvent } from "./visiting.ts";
import { visitWords } from "./words.ts";

/** What the acts need of the screen that they are on. */
export interface VisitScreen {
  readonly api: Api;
  readonly words: () => WordsOf<unknown>;
  readonly tell: (text: string) => void;
  readonly focus: (id: string) => void;
  readonly failureSentence: (failure: Failure) => string;
}

/** What is done about visits, in the page and in the pane. */
export interface VisitActs {
  /** Opens the form to ask. */
  readonly begin: () => void;
  /** Opens the form of an act on a visit. */
  readonly open: (visit: VisitListed, act: VisitAct) => void;
  readonly close: () => void;
  /** Some days stand in the form; with one alone the ministry is told what else is on it. */
  readonly choose: (days: readonly string[], look: boolean) => void;
  readonly ask: (wish: Omit<VisitRequest, "key">) => Promise<void>;
  readonly move: (visit: VisitListed, doing: VisitMoveRequest["doing"]) => Promise<void>;
}

/** The element of the form that is open. */
export const VISIT_FORM = "visit-form";

/** The acts; after each the list is asked for anew. */
export function visitActs(
  state: Slice<Visiting, VisitingEvent>,
  again: () => Promise<void>,
  { api, words, tell, focus, failureSentence }: VisitScreen,
): VisitActs {
  const through = async (told: string, doing: () => Promise<Answer<VisitListed>>) => {
    if (state.get().busy) return;
    state.send({ kind: "begun" });
    const answer = await doing();
    if (answer.kind !== "done") {
      state.send({ kind: "failed", failure: answer });
      // What somebody else did meanwhile is to be seen beside the form.
      if (answer.kind === "refused" && answer.refusal.code === "visit-moved") await again();
      tell(failureSentence(answer));
      return focus(VISIT_FORM);
    }
    await again();
    state.send({ kind: "done" });
    tell(told);
    focus(`visit-${answer.value.id}`);
  };
  const key = () => state.get().form?.key ?? crypto.randomUUID();
  const shown = (form: Visiting["form"], days: readonly string[]) => {
    state.send({ kind: "opened", form, days });
    focus(form === null ? "title" : VISIT_FORM);
  };
  const look = async (day: string) => {
    const answer = await api.ask("visitDay", { query: { day } });
    if (answer.kind === "done") state.send({ kind: "looked", day: answer.value });
  };
  return {
    begin: () => shown({ kind: "ask", key: crypto.randomUUID() }, []),
    open: ({ id, meeting, dates }, act) => {
      const [first] = meeting === null ? dates : [meeting.day];
      const isSetting = act === "schedule" || act === "propose" || act === "reschedule";
      shown({ kind: "move", visit: id, act, key: crypto.randomUUID() }, isSetting && first ? [first] : []);
      if (isSetting && first) void look(first);
    },
    close: () => shown(null, []),
    choose: (days, asked) => {
      state.send({ kind: "chose", days });
      const [day, ...others] = days;
      if (asked && day !== undefined && others.length === 0) void look(day);
    },
    ask: (wish) => through(visitWords(words()).done.ask, () => api.ask("askVisit", { body: { key: key(), ...wish } })),
    move: ({ id, history, state: seen }, doing) =>
      through(visitWords(words()).done[doing.act], () =>
        api.ask("moveVisit", {
          parameters: { visit: id },
          body: { key: key(), base: { step: history.length, state: seen }, doing },
        }),
      ),
  };
}
