import type { Me } from "../../../plan/contract/me.ts";
import type { Answer, Download } from "../../api/answer.ts";
import { type Loading, resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import type { Pane } from "../pane.ts";
import { openFetched } from "../start/open-fetched.ts";
import { notOpening, type Opening } from "../start/opening.ts";

/** Who is to choose: nobody yet, somebody of the ministry's, who fills in no plans, or somebody of an agency's. */
export type Chooser = "asking" | "nobody" | "noAgency" | "known";

/** A list of the cloud's for whoever is signed in, searched as people type, from which a workbook is opened. */
export interface Choosing<List> {
  readonly who: () => Chooser;
  readonly list: () => Loading<List>;
  readonly text: () => string;
  readonly search: (text: string) => void;
  readonly opening: () => Opening;
  /** Asks who is here, and for the list. */
  readonly begin: () => Promise<void>;
  /** Opens a workbook of the cloud's; in an empty workbook the pane then shows how it stands. */
  readonly open: (what: string, fetched: () => Promise<Answer<Download>>) => Promise<void>;
}

const replaced = <T>(_before: T, next: T): T => next;

/** A {@link Choosing} of the list that `ask` asks for. */
export function choosing<List>(pane: Pane, ask: () => Promise<Answer<List>>): Choosing<List> {
  const who = slice<Chooser, Chooser>("asking", replaced, pane.changed);
  const text = slice<string, string>("", replaced, pane.changed);
  const opening = slice<Opening, Opening>(notOpening, replaced, pane.changed);
  const list = resource(ask, pane.changed);
  return {
    who: who.get,
    list: list.get,
    text: text.get,
    search: text.send,
    opening: opening.get,
    begin: async () => {
      if (opening.get().kind !== "busy") opening.send(notOpening);
      const me = await pane.signedIn();
      who.send(chooserOf(me));
      if (chooserOf(me) === "known") await list.load({});
    },
    open: (what, fetched) => openFetched(what, fetched, opening, pane),
  };
}

function chooserOf(me: Me | null): Chooser {
  if (me === null) return "nobody";
  return me.agency === null ? "noAgency" : "known";
}
