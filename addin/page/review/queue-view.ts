import type { Queue } from "../../../plan/contract/review.ts";
import { may } from "../../../plan/people/acts.ts";
import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import type { LaterMaker } from "../later-view.ts";
import { approveSeveral } from "./approve-several.ts";
import { firstQueue, type QueueAsked, queueQuery } from "./queue-asked.ts";
import { queueContent } from "./queue-content.ts";
import { nothingChosen, type Several, type SeveralEvent, severalAfter } from "./several.ts";

/** The plans that wait for the ministry, and approving several of them at once. */
export const queueView: LaterMaker = ({ surroundings }) => {
  const { api, changed, words, focus } = surroundings;
  const queue = resource<QueueAsked, Queue>((asked) => api.ask("reviewQueue", { query: queueQuery(asked) }), changed);
  const asked = slice(firstQueue, (_before: QueueAsked, next: QueueAsked) => next, changed);
  const several = slice<Several, SeveralEvent>(nothingChosen, severalAfter, changed);
  const ask = (next: QueueAsked) => {
    asked.send(next);
    void queue.load(next);
  };
  return {
    content: ({ me }) =>
      queueContent(queue.get(), {
        words: words(),
        asked: asked.get(),
        ask,
        several: several.get(),
        mayApprove: may(me.role, "review"),
        choose: (plans, chosen) => several.send({ kind: "chosen", plans, chosen }),
        askSeveral: (wanted) => {
          several.send({ kind: wanted ? "asked" : "takenBack" });
          if (wanted) focus("several");
        },
        approve: (plans) => void approveSeveral(several, plans, surroundings).then(() => queue.load(asked.get())),
        stop: () => several.send({ kind: "stopAsked" }),
        again: () => ask(asked.get()),
      }),
    opened: () => ask(asked.get()),
  };
};
