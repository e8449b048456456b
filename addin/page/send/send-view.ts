import { may } from "../../../plan/people/acts.ts";
import { slice } from "../../screen/slice.ts";
import type { LaterMaker } from "../later-view.ts";
import { sendActs } from "./acts.ts";
import { keeperIn } from "./kept-typing.ts";
import { type Queue, type QueueEvent, queueAfter } from "./queue.ts";
import { sendContent } from "./send-content.ts";

/** Workbooks are checked and sent here; the queue goes on while people are at another page. */
export const sendView: LaterMaker = ({ surroundings, downloads }) => {
  const { changed, words } = surroundings;
  const queue = slice<Queue, QueueEvent>([], queueAfter, changed);
  const leftOut = slice<readonly string[], readonly string[]>([], (_, next) => next, changed);
  const acts = sendActs(
    queue,
    leftOut,
    keeperIn(() => sessionStorage),
    surroundings,
  );
  return {
    content: ({ me }) =>
      sendContent(queue.get(), {
        words: words(),
        downloads,
        acts,
        leftOut: leftOut.get(),
        maySend: may(me.role, "send"),
      }),
    opened: () => {},
  };
};
