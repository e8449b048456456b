import type { Me } from "../../../plan/contract/me.ts";
import { may } from "../../../plan/people/acts.ts";
import { type Loading, resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import { failureSentence } from "../shown/failure.ts";
import { openFetched } from "../start/open-fetched.ts";
import { notOpening, type Opening } from "../start/opening.ts";
import type { ViewMaker } from "../view.ts";
import { choiceAfter, chosenCounts, everything, recalledChoice } from "./choice.ts";
import { consolidatedContent } from "./consolidated-content.ts";
import type { Viewer } from "./consolidated-shown.ts";
import { CHOICE, refresh } from "./refresh.ts";
import { isRunning, type Refreshing, refreshingAfter } from "./refreshing.ts";
import { type Tracing, trace } from "./tracing.ts";
import { consolidatedWords } from "./words.ts";

const replaced = <T>(_before: T, next: T): T => next;

/** The consolidated view of the country, written into the workbook. Its one act is to refresh it. */
export const consolidatedView: ViewMaker = (pane) => {
  const viewer = slice<Viewer, Viewer>("asking", replaced, pane.changed);
  const choice = slice(everything, choiceAfter, pane.changed);
  const search = slice<string, string>("", replaced, pane.changed);
  const rewrite = slice<boolean, boolean>(false, replaced, pane.changed);
  const refreshing = slice<Refreshing, Refreshing>({ kind: "idle" }, refreshingAfter, pane.changed);
  const tracing = slice<Tracing, Tracing>({ kind: "idle" }, replaced, pane.changed);
  const opening = slice<Opening, Opening>(notOpening, replaced, pane.changed);
  const rounds = resource(() => pane.api.ask("rounds", {}), pane.changed);
  const agencies = resource(() => pane.api.ask("agencies", {}), pane.changed);
  let giveUp = new AbortController();
  let isRecalled = false;

  const isForm = () => {
    const { workbook } = pane.checking.get();
    return workbook?.kind === "plan" || workbook?.kind === "agency";
  };
  const listed = () => listOf(agencies.get());
  async function begin(): Promise<void> {
    if (isRunning(refreshing.get())) return;
    const found = viewerOf(await pane.signedIn());
    viewer.send(found);
    if (found !== "ministry") return;
    if (!isRecalled) {
      isRecalled = true;
      // What cannot be recalled while a cell is edited is no loss: everything is chosen then.
      const kept = await pane.workbook.recall(CHOICE).catch(() => null);
      choice.send({ kind: "recalled", choice: recalledChoice(kept) });
    }
    await Promise.all([agencies.load({}), rounds.load({})]);
  }
  async function chooseRound(round: string, chosen: boolean): Promise<void> {
    if (!chosen) return choice.send({ kind: "round", round: { round, agencies: [] }, chosen });
    const answer = await pane.api.ask("round", { parameters: { round } });
    if (answer.kind === "done") {
      const siorgs = answer.value.agencies.map(({ siorg }) => siorg);
      return choice.send({ kind: "round", round: { round, agencies: siorgs }, chosen });
    }
    pane.tell(failureSentence(answer, pane.words()));
    pane.changed();
  }
  async function run(): Promise<void> {
    giveUp = new AbortController();
    const asked = {
      choice: choice.get(),
      expected: chosenCounts(choice.get(), listed()).plans,
      everything: rewrite.get(),
      signal: giveUp.signal,
    };
    await refresh(asked, { ...pane, refreshing });
    pane.focus("title");
  }
  return {
    title: () => consolidatedWords(pane.words()).title,
    content: () =>
      consolidatedContent(
        {
          viewer: viewer.get(),
          isForm: isForm(),
          agencies: agencies.get(),
          rounds: listOf(rounds.get()),
          choice: choice.get(),
          search: search.get(),
          everything: rewrite.get(),
          refreshing: refreshing.get(),
          tracing: tracing.get(),
          opening: opening.get(),
        },
        {
          begin: () => void begin(),
          choose: choice.send,
          round: (round, chosen) => void chooseRound(round, chosen),
          search: search.send,
          everything: rewrite.send,
          cancel: () => {
            giveUp.abort();
            refreshing.send({ kind: "stopping" });
          },
          trace: () => void trace(choice.get(), { ...pane, tracing }),
          open: (agency, plan, revision) =>
            void openFetched(
              `${agency}.${plan}.${revision}`,
              () => pane.api.download("planWorkbook", { parameters: { plan }, query: { agency, revision } }),
              opening,
              pane,
            ),
        },
        pane.words(),
      ),
    primary: () => {
      if (viewer.get() !== "ministry" || isForm() || listed().length === 0) return null;
      const text = consolidatedWords(pane.words());
      const busy = isRunning(refreshing.get());
      return { text: busy ? text.refreshing : text.refresh, act: () => void run(), busy };
    },
    opened: () => void begin(),
  };
};

function listOf<T>(list: Loading<readonly T[]>): readonly T[] {
  return list.kind === "ready" ? list.value : [];
}

function viewerOf(me: Me | null): Viewer {
  if (me === null) return "nobody";
  return may(me.role, "readConsolidated") ? "ministry" : "agency";
}
