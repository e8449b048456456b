import type { Slice } from "../../screen/slice.ts";
import { type FindingsList, type FindingsListEvent, isUnsettled } from "./findings-list.ts";
import { focusedLine, isHeld } from "./held.ts";

/** How long what was mended can be seen where it stood, in milliseconds. */
const SEEN = 6_000;
/** How often it is looked whether the list has been let go of, in milliseconds. */
const LOOK = 1_000;

/** Lets go of what was mended some time after it was, once nobody's pointer or keyboard is in the list. */
export function settleList(list: Slice<FindingsList, FindingsListEvent>, document: Document): void {
  let since: number | null = null;
  let seen = list.get();
  setInterval(() => {
    const now = list.get();
    if (!isUnsettled(now)) {
      since = null;
      return;
    }
    if (since === null || now.lines !== seen.lines) since = Date.now();
    seen = now;
    if (Date.now() - since < SEEN || isHeld(document)) return;
    list.send({ kind: "settled", focused: focusedLine(document) });
    since = Date.now();
    seen = list.get();
  }, LOOK);
}
