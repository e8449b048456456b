import type { Answer, Download } from "../../api/answer.ts";
import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import type { Pane } from "../pane.ts";
import { openFetched } from "../start/open-fetched.ts";
import { notOpening, type Opening } from "../start/opening.ts";
import type { PaneView } from "../view.ts";
import { type Choice, chooseContent } from "./choose-content.ts";

/** A list of the agency's to choose from. */
export interface Choosing {
  readonly title: () => string;
  readonly none: () => string;
  /** The list as the cloud has it. */
  readonly ask: () => Promise<Answer<readonly Choice[]>>;
  /** The workbook of what was chosen. */
  readonly fetch: (id: string) => Promise<Answer<Download>>;
}

/** A view of such a list: asks for somebody to sign in first, then for the list, and opens what is chosen. */
export function choosingView(pane: Pane, { title, none, ask, fetch }: Choosing): PaneView {
  const opening = slice<Opening, Opening>(notOpening, (_before, next) => next, pane.changed);
  const typed = slice("", (_before: string, next: string) => next, pane.changed);
  const choices = resource<string, readonly Choice[]>(ask, pane.changed);
  const load = async () => {
    const me = await pane.signedIn();
    if (!me) return pane.show("start");
    if (me.agency === null) pane.tell(pane.words().messages.start.noAgency);
    await choices.load(me.uid);
  };
  return {
    title,
    content: () =>
      chooseContent(
        { choices: choices.get(), typed: typed.get(), opening: opening.get(), none: none() },
        {
          type: typed.send,
          choose: (id) => void openFetched(id, () => fetch(id), opening, pane),
          again: () => void load(),
        },
        pane.words(),
      ),
    primary: () => null,
    opened: () => {
      opening.send(notOpening);
      void load();
    },
  };
}
