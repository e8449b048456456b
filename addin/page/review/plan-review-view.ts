import type { EventListed } from "../../../plan/contract/events.ts";
import type { RevisionDifferences } from "../../../plan/contract/plans.ts";
import type { PlanRead, PlanReviewed } from "../../../plan/contract/review.ts";
import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import type { At, LaterMaker } from "../later-view.ts";
import { paged } from "../paged.ts";
import { type ReviewOf, reviewActs } from "./plan-review-acts.ts";
import { planReviewContent } from "./plan-review-content.ts";
import { quietReview, type ReviewEvent, type ReviewState, reviewAfter } from "./plan-review-state.ts";

type Compared = ReviewOf & { readonly from: number; readonly to: number };

/**
 * The review of one plan: what the ministry says of it and does with it, what its agency says and confirms, what it says,
 * and what happened.
 */
export const planReviewView: LaterMaker = ({ surroundings }) => {
  const { api, changed, words, focus } = surroundings;
  const asked = ({ agency, plan }: ReviewOf) => ({ parameters: { plan }, query: { agency } });
  const review = resource<ReviewOf, PlanReviewed>((of) => api.ask("planReview", asked(of)), changed);
  const content = resource<ReviewOf, PlanRead>((of) => api.ask("planContent", asked(of)), changed);
  const differences = resource<Compared, RevisionDifferences>(({ from, to, ...of }) => {
    const { parameters, query } = asked(of);
    return api.ask("planDifferences", { parameters, query: { ...query, from, to } });
  }, changed);
  const events = paged(async ({ agency, plan }: ReviewOf, before: string | null) => {
    const answer = await api.ask("events", { query: { agency, plan, before } });
    if (answer.kind !== "done") return answer;
    return { kind: "done" as const, value: { items: answer.value.events, next: answer.value.next } };
  }, changed);
  const state = slice<ReviewState, ReviewEvent>(quietReview, reviewAfter, changed);
  let of: ReviewOf = { agency: null, plan: "" };
  const seen = () => {
    const loading = review.get();
    return loading.kind === "ready" ? loading.value : null;
  };
  const load = async () => {
    const mine = of;
    await Promise.all([review.load(mine), content.load(mine), events.load(mine)]);
    const plan = seen();
    if (plan?.reviewed && plan.reviewed < plan.revision && mine === of) {
      await differences.load({ ...mine, from: plan.reviewed, to: plan.revision });
    }
  };
  const acts = reviewActs(() => of, seen, state, load, surroundings);
  return {
    content: ({ me }) =>
      planReviewContent({
        words: words(),
        me,
        of,
        review: review.get(),
        content: content.get(),
        differences: differences.get(),
        events: events.get(),
        state: state.get(),
        acts,
        again: () => void load(),
        moreEvents: () => void events.more().then((first: EventListed | null) => first && focus(`event-${first.id}`)),
      }),
    opened: (at) => {
      of = placeOf(at);
      state.send({ kind: "takenBack" });
      void load();
    },
  };
};

/** The ministry's people name the agency before the plan. */
function placeOf({ me, within: [first = "", second = ""] }: At): ReviewOf {
  return me.agency === null ? { agency: first, plan: second } : { agency: null, plan: first };
}
