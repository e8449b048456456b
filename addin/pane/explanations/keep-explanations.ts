import type { Pane } from "../pane.ts";
import { recalledExplanations } from "./explanations.ts";

const NAME = "explanations";
/** How long nothing must be typed before the workbook is written to, in milliseconds. */
const QUIET = 1_000;

/** Keeps what is typed in the workbook, so that it goes with the file; `changed` is to be called after each typing. */
export function explanationsKeeper({
  workbook,
  explanations,
  tell,
  words,
}: Pick<Pane, "workbook" | "explanations" | "tell" | "words">) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    recall: async () => {
      const remembered = await workbook.recall(NAME).catch(() => null);
      explanations.send({ kind: "recalled", remembered: recalledExplanations(remembered) });
    },
    changed: () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        await workbook.remember(NAME, explanations.get()).catch(() => tell(words().messages.check.notRemembered));
      }, QUIET);
    },
  };
}
