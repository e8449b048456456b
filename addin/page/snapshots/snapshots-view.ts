import { addMonths } from "../../../plan/calendar/month.ts";
import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import { todayInBrasilia } from "../../screen/today.ts";
import type { At, LaterMaker } from "../later-view.ts";
import { type Doing, type DoingEvent, doingAfter, nothingDoing } from "../shown/doing.ts";
import { failureSentence } from "../shown/failure.ts";
import { changesContent, comparisonContent } from "./comparison-content.ts";
import { snapshotName } from "./figure-words.ts";
import { listContent } from "./list-content.ts";
import { monthContent } from "./month-content.ts";
import { originContent } from "./origin-content.ts";
import { snapshotPlace } from "./snapshot-links.ts";
import type { SnapshotsContext, Verifying } from "./snapshots-context.ts";
import { snapshotWords } from "./words.ts";

/** The closed months: what was published of each, where it comes from, and what differs between two. */
export const snapshotsView: LaterMaker = ({ surroundings, downloads }) => {
  const { api, changed, words, tell, focus } = surroundings;
  const doing = slice<Doing, DoingEvent>(nothingDoing, doingAfter, changed);
  const kept = slice<number, number>(0, (_before, next) => next, changed);
  const verified = slice<ReadonlyMap<string, Verifying>, readonly [string, Verifying]>(
    new Map(),
    (state, [id, known]) => new Map([...state, [id, known]]),
    changed,
  );
  const list = resource(() => api.ask("snapshots", {}), changed);
  const month = resource((snapshot: string) => api.ask("snapshot", { parameters: { snapshot } }), changed);
  const origin = resource(
    ({
      snapshot,
      ...query
    }: {
      readonly snapshot: string;
      readonly indicator: string;
      readonly agency: string | null;
    }) => api.ask("snapshotFigure", { parameters: { snapshot }, query }),
    changed,
  );
  const comparison = resource(
    (query: {
      readonly from: string;
      readonly to: string;
      readonly indicator?: string;
      readonly agency?: string | null;
    }) => api.ask("compareSnapshots", { query }),
    changed,
  );
  let at: At | null = null;

  const ask = (here: At): Promise<unknown> => {
    at = here;
    const place = snapshotPlace(here.within);
    switch (place.kind) {
      case "all":
        return list.load(null);
      case "month":
        return month.load(place.id);
      case "origin":
        return origin.load({ snapshot: place.id, indicator: place.indicator, agency: place.agency });
      case "compared":
        return comparison.load({ from: place.from, to: place.to });
      case "changes": {
        const { from, to, indicator, agency } = place;
        return comparison.load({ from, to, indicator, agency });
      }
    }
  };
  const again = () => (at ? ask(at) : Promise.resolve());

  /** Asks for one slice after the other until the month is closed; stopped anywhere, it is gone on with later. */
  async function close(monthToClose: string, reason: string | null): Promise<boolean> {
    if (doing.get().busy !== null) return false;
    doing.send({ kind: "begun", name: "close" });
    kept.send(0);
    for (;;) {
      const answer = await api.ask("closeMonth", { body: { month: monthToClose, reason } });
      if (answer.kind !== "done") {
        doing.send({ kind: "failed", name: "close", failure: answer });
        tell(failureSentence(answer, words()));
        focus("failed-close");
        return false;
      }
      const { snapshot, looked } = answer.value;
      kept.send(kept.get() + looked);
      if (snapshot.closed === null) continue;
      await again();
      doing.send({ kind: "done" });
      tell(words().say(snapshotWords(words()).done, { name: snapshotName(snapshot, words()) }));
      focus(`month-${snapshot.id}`);
      return true;
    }
  }

  async function verify(id: string): Promise<void> {
    if (verified.get().get(id) === "busy") return;
    verified.send([id, "busy"]);
    tell(snapshotWords(words()).verifying);
    verified.send([id, await api.ask("verifySnapshot", { parameters: { snapshot: id } })]);
    focus(`verified-${id}`);
  }

  return {
    content: (here) => {
      const context: SnapshotsContext = {
        words: words(),
        me: here.me,
        downloads,
        doing: doing.get(),
        kept: kept.get(),
        close,
        verified: verified.get(),
        verify,
        again: () => void again(),
      };
      const place = snapshotPlace(here.within);
      switch (place.kind) {
        case "all":
          return listContent(list.get(), addMonths(todayInBrasilia(new Date()).slice(0, 7), -1), context);
        case "month":
          return monthContent(month.get(), context);
        case "origin":
          return originContent(origin.get(), place, context);
        case "compared":
          return comparisonContent(comparison.get(), place, context);
        case "changes":
          return changesContent(comparison.get(), place, context);
      }
    },
    opened: (here) => void ask(here),
  };
};
