import type { PlanReviewed } from "../../../plan/contract/review.ts";
import type { Confirmer } from "../../../plan/lifecycle/confirmations.ts";
import type { Answer } from "../../api/answer.ts";
import { resource } from "../../screen/resource.ts";
import { slice } from "../../screen/slice.ts";
import { goTo } from "../check/go-to.ts";
import { failureSentence } from "../shown/failure.ts";
import type { ViewMaker } from "../view.ts";
import { reviewContent } from "./review-content.ts";
import { notReviewing, reviewingAfter } from "./reviewing.ts";
import { reviewWords } from "./words.ts";

/** The element that asks for a second word. */
const ASKING = "review-asking";

interface PlanHere {
  readonly agency: string | null;
  readonly plan: string;
}

/** What the ministry says of the plan at hand, each comment at its cell; and confirming it, for whoever may. */
export const reviewView: ViewMaker = (pane) => {
  const { api, words } = pane;
  const reviewing = slice(notReviewing, reviewingAfter, pane.changed);
  const review = resource<PlanHere, PlanReviewed>(
    ({ agency, plan }) => api.ask("planReview", { parameters: { plan }, query: { agency } }),
    pane.changed,
  );
  const content = () => {
    const { workbook } = pane.checking.get();
    return workbook?.kind === "plan" ? workbook.content : null;
  };
  /** The plan of the workbook at hand; null for one that was never sent. */
  const here = (): PlanHere | null => {
    const fields = content()?.fields;
    const plan = fields?.["plan.id"].value ?? null;
    if (!fields || plan === null || (fields["plan.revision"].value ?? 0) === 0) return null;
    // To an agency's own people the cloud answers of their agency, whatever is asked.
    return { plan, agency: fields["agency.siorg"].value };
  };
  const load = async () => {
    const plan = here();
    if (plan === null || (await pane.signedIn()) === null) return;
    await review.load(plan);
    const loaded = review.get();
    if (loaded.kind === "ready") pane.reviewed.send(loaded.value);
  };
  const through = async (told: string, doing: () => Promise<Answer<unknown>>) => {
    if (reviewing.get().busy) return;
    reviewing.send({ kind: "begun" });
    const answer = await doing();
    if (answer.kind === "done") await load();
    reviewing.send({ kind: "ended", done: answer.kind === "done" });
    pane.tell(answer.kind === "done" ? told : failureSentence(answer, words()));
    pane.focus(answer.kind === "done" ? "title" : ASKING);
  };
  const settle = (comment: string, state: "addressed" | "open", answer: string) => {
    const plan = here();
    if (plan === null) return;
    const { nowAddressed, nowOpen } = reviewWords(words());
    void through(state === "open" ? nowOpen : nowAddressed, () =>
      api.ask("changeComment", {
        parameters: { plan: plan.plan, comment },
        query: { agency: plan.agency },
        body: { state, ...(answer !== "" && { answer }) },
      }),
    );
  };
  const confirm = (confirmer: Confirmer, confirmed: boolean) => {
    const plan = here();
    const loaded = review.get();
    if (plan === null || loaded.kind !== "ready") return;
    const text = reviewWords(words());
    const body = { confirmer, confirmed, hash: loaded.value.hash };
    void through(confirmed ? text.confirmed : text.takenBack, () =>
      api.ask("confirmPlan", { parameters: { plan: plan.plan }, body }),
    );
  };
  return {
    title: () => reviewWords(words()).title,
    content: () =>
      reviewContent(
        {
          content: content(),
          sent: here() !== null,
          me: pane.me(),
          review: review.get(),
          reviewing: reviewing.get(),
        },
        {
          goTo: (place) => void goTo(place, pane),
          ask: (asking) => {
            reviewing.send({ kind: "asked", asking });
            pane.focus(asking === null ? "title" : ASKING);
          },
          settle,
          confirm,
          again: () => void load(),
        },
        words(),
      ),
    primary: () => null,
    opened: () => {
      reviewing.send({ kind: "asked", asking: null });
      void load();
    },
  };
};
