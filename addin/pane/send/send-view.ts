import { slice } from "../../screen/slice.ts";
import type { CheckedHere } from "../check/checking.ts";
import { findingsListAfter, noFindings } from "../check/findings-list.ts";
import { goTo } from "../check/go-to.ts";
import { explanationsKeeper } from "../explanations/keep-explanations.ts";
import type { PrimaryAct, ViewMaker } from "../view.ts";
import { copyText } from "./copy-text.ts";
import { errorsOf } from "./errors-here.ts";
import { keepReceipt } from "./keep-receipt.ts";
import { merge, unmerge } from "./merge.ts";
import { prepare } from "./prepare.ts";
import { sendContent } from "./send-content.ts";
import { sendWords } from "./send-words.ts";
import type { SendWorld } from "./send-world.ts";
import { type Stage, sendingAfter, unsent } from "./sending.ts";
import { sendingKeys } from "./sending-key.ts";
import { submit } from "./submit.ts";
import { summaryFindings } from "./summary-findings.ts";

/** What would be sent, what stands in its way, and what came of it. One act at a time, always in the pane's one place. */
export const sendView: ViewMaker = (pane) => {
  const sending = slice(unsent, sendingAfter, pane.changed);
  const note = slice<string | null, string | null>(null, (_before, next) => next, pane.changed);
  const keeper = explanationsKeeper(pane);
  const recalled = keeper.recall();
  let run = 0;
  const world: SendWorld = {
    pane,
    words: () => sendWords(pane.words()),
    sending,
    keys: sendingKeys(pane.workbook, () => crypto.randomUUID()),
    begin: () => {
      run += 1;
      const mine = run;
      return () => mine === run;
    },
    openNote: (subject) => {
      const { stage } = sending.get();
      const line =
        stage.kind === "ready" ? summaryFindings(stage.ready).find((each) => each.subjects.includes(subject)) : null;
      if (!line) return;
      note.send(line.id);
      pane.focus(`note-${line.id}`);
    },
  };
  const errors = errorsListed(world);
  const again = () => void prepare(world);

  return {
    title: () => world.words().messages.title,
    content: () =>
      sendContent(
        {
          sending: sending.get(),
          isPlan: pane.checking.get().workbook?.kind === "plan",
          errors: errors(),
          explanations: pane.explanations.get(),
          note: note.get(),
        },
        {
          goTo: (place) => void goTo(place, pane),
          note: (line) => {
            const before = note.get();
            note.send(line);
            pane.focus(line === null ? `explain-${before}` : `note-${line}`);
          },
          explain: (subjects, text) => {
            pane.explanations.send({ kind: "typed", subjects, text });
            keeper.changed();
          },
          chooseFinal: (final) => {
            sending.send({ kind: "finalChosen", final });
            again();
          },
          choose: (index, side) => sending.send({ kind: "chosen", index, side }),
          unmerge: () => void unmerge(world),
          keep: () => void keepReceipt(world),
        },
        world.words(),
      ),
    primary: () => primaryOf(world, again),
    opened: () => {
      // What is on its way, or waits for somebody's choices, is not begun anew.
      if (sending.get().stage.kind === "sending" || sending.get().stage.kind === "conflict") return;
      note.send(null);
      void recalled.then(again);
    },
  };
};

function primaryOf(world: SendWorld, again: () => void): PrimaryAct | null {
  const { messages, say } = world.words();
  const { stage } = world.sending.get();
  switch (stage.kind) {
    case "reading":
    case "asking":
    case "notAllowed":
      return null;
    case "unreadable":
    case "unusable":
    case "tooLarge":
      return { text: messages.again, act: again };
    case "failed":
      return { text: messages.again, act: stage.ready ? () => void submit(world) : again };
    case "errors":
      return { text: messages.next, act: again };
    case "signedOut":
      return { text: messages.signIn, act: again };
    case "ready":
      return { text: say(messages.submit, { revision: stage.ready.checked.revision }), act: () => void submit(world) };
    case "sending":
      return { text: messages.sending, act: () => {}, busy: true };
    case "conflict":
      return {
        text: stage.merging ? messages.merging : messages.next,
        act: () => void merge(world),
        busy: stage.merging,
      };
    case "received":
    case "identical":
      return { text: messages.copy, act: () => void copy(stage, world) };
  }
}

async function copy({ receipt }: Extract<Stage, { receipt: unknown }>, { pane, words }: SendWorld): Promise<void> {
  const { messages } = words();
  pane.tell((await copyText(receipt.number, document)) ? messages.copied : messages.notCopied);
}

/** The errors as a list in which what is mended stays to be seen; worked out once for each reading. */
function errorsListed({ pane, sending }: Pick<SendWorld, "pane" | "sending">) {
  let of: Stage | null = null;
  let here: CheckedHere | null = null;
  let list = noFindings;
  return () => {
    const { stage, final, revision } = sending.get();
    const now = pane.checking.get().workbook;
    if (stage.kind !== "errors") return list.lines;
    if (of !== stage) {
      of = stage;
      here = now;
      list = findingsListAfter(noFindings, { kind: "found", findings: stage.told, held: true });
    } else if (here !== now && now !== null && now.kind !== "foreign") {
      here = now;
      const as = { final, revision, today: pane.today(), sender: pane.me()?.agency ?? null };
      list = findingsListAfter(list, { kind: "found", findings: errorsOf(now, as), held: true });
    }
    return list.lines;
  };
}
