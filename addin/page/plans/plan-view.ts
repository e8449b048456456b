import { slice } from "../../screen/slice.ts";
import type { At, LaterMaker } from "../later-view.ts";
import { planContent } from "./plan-content.ts";
import { type Compared, type PlanOf, planShown } from "./plan-shown.ts";

/** One plan, or an agency's own workbook. */
export const planView: LaterMaker = ({ surroundings, downloads }) => {
  const { api, changed, words, focus } = surroundings;
  const shown = planShown(api, changed);
  const compared = slice<Compared | null, Compared | null>(null, (_, next) => next, changed);
  const opened = (at: At) => {
    const { agency, plan } = planAt(at);
    compared.send(null);
    if (plan !== null) void shown.detail.load({ agency, plan });
    void shown.history.load({ agency, plan });
    void shown.events.load({ agency, plan });
  };
  return {
    opened,
    content: (at) =>
      planContent({
        ...planAt(at),
        words: words(),
        downloads,
        shown,
        compared: compared.get(),
        compare: (asked) => {
          compared.send(asked);
          void shown.differences.load(asked).then(() => focus("differences"));
        },
        again: () => opened(at),
        moreRevisions: () => void shown.history.more().then((first) => first && focus(`revision-${first.revision}`)),
        moreEvents: () => void shown.events.more().then((first) => first && focus(`event-${first.id}`)),
      }),
  };
};

/** A plan has addresses of its own: within the view, they are the agency and the plan, each "" for none. */
function planAt({ within: [agency, plan] }: At): PlanOf {
  return { agency: agency || null, plan: plan || null };
}
