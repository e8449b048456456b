import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { lists } from "../../../plan/form/lists.ts";
import { stateAfterSubmission } from "../../../plan/lifecycle/after-submission.ts";
import { confirmationsOf, confirmers, isFinal, unconfirmed } from "../../../plan/lifecycle/confirmations.ts";
import { type PlanState, reviewActs } from "../../../plan/lifecycle/moves.ts";
import { stateAfterReview } from "../../../plan/lifecycle/state-after-review.ts";
import {
  type LastMove,
  notReviewed,
  type PlanReview,
  reviewAfterConfirmation,
  reviewAfterMove,
  reviewAfterSubmission,
} from "../../../plan/review/plan-review.ts";
import { type ReviewStep, replayed, type SubmittedStep } from "../../../plan/review/replay.ts";

const STATES: readonly string[] = lists.planStates.map(({ code }) => code);

/** Something that somebody tries. */
const attempt = fc.oneof(
  fc.record({
    kind: fc.constant("submit" as const),
    content: fc.integer({ min: 0, max: 3 }),
    launched: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("review" as const),
    act: fc.constantFrom(...reviewActs),
    openComments: fc.integer({ min: 0, max: 2 }),
    reason: fc.constantFrom(null, "Porque sim."),
  }),
  fc.record({
    kind: fc.constant("confirm" as const),
    confirmer: fc.constantFrom(...confirmers),
    uid: fc.constantFrom("dona", "presidente", "outra"),
    confirmed: fc.boolean(),
  }),
);

type Attempt = typeof attempt extends fc.Arbitrary<infer A> ? A : never;

interface Story {
  readonly state: PlanState | null;
  readonly review: PlanReview;
  readonly submissions: readonly SubmittedStep[];
  readonly steps: readonly ReviewStep[];
}

const BEGINNING: Story = { state: null, review: notReviewed, submissions: [], steps: [] };

/** What an attempt comes to, as the acts do it: what is refused changes nothing. */
function after(story: Story, tried: Attempt): Story {
  const { state, review, submissions, steps } = story;
  const revision = submissions.length;
  const hash = submissions.at(-1)?.hash ?? "";
  if (tried.kind === "submit") {
    const next = stateAfterSubmission(state, tried.launched);
    const sent = String(tried.content);
    if (next === "refused" || sent === hash) return story;
    const submitted = { revision: revision + 1, hash: sent, launched: tried.launched };
    return {
      ...story,
      state: next,
      review: reviewAfterSubmission(review, sent),
      submissions: [...submissions, submitted],
    };
  }
  if (state === null) return story;
  const step = review.steps + 1;
  const at = `2026-05-15T12:00:${String(step).padStart(2, "0")}Z`;
  if (tried.kind === "confirm") {
    const { confirmer, uid, confirmed } = tried;
    const confirmation = confirmed ? { by: { uid, name: uid }, at, hash } : null;
    return {
      ...story,
      review: reviewAfterConfirmation(review, confirmer, confirmation),
      steps: [...steps, { kind: "confirmed", revision, confirmer, confirmation }],
    };
  }
  const launched = submissions.at(-1)?.launched ?? false;
  const reviewed = stateAfterReview(tried.act, {
    state,
    launched,
    openComments: tried.openComments,
    reason: tried.reason,
  });
  if (!reviewed.ok) return story;
  const move: LastMove = {
    step,
    act: tried.act,
    by: { uid: "ministerio", name: "Clara" },
    at,
    from: state,
    to: reviewed.to,
    revision,
    reason: tried.reason,
    key: String(step),
  };
  return {
    ...story,
    state: move.to,
    review: reviewAfterMove(review, move),
    steps: [...steps, { kind: "moved", revision, move }],
  };
}

/** Where a plan stands at first and after each attempt. */
const stories = fc.array(attempt, { maxLength: 40 }).map((tried) => {
  const told = [BEGINNING];
  for (const one of tried) told.push(after(told.at(-1) ?? BEGINNING, one));
  return told;
});

describe("whatever is tried, in whatever order,", () => {
  test("a plan is in one of the states of the form, and nothing that was cancelled is sent", () => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const [index, { state, submissions }] of story.entries()) {
          const before = story[index - 1];
          if (state !== null) expect(STATES).toContain(state);
          if (before?.state === "cancelled" && state !== "cancelled") expect(submissions).toBe(before.submissions);
        }
      }),
    );
  });

  test("another content is confirmed by nobody, and the same content by whoever has confirmed it", () => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const [index, { submissions, review }] of story.entries()) {
          const before = story[index - 1];
          if (before === undefined || before.submissions === submissions) continue;
          const hash = submissions.at(-1)?.hash ?? "";
          expect(confirmationsOf(hash, review.confirmations)).toEqual(unconfirmed);
          expect(isFinal({ final: true, receipt: { hash } }, review.confirmations)).toBe(false);
        }
      }),
    );
  });

  test("where it stands follows from its revisions and the steps of its review alone", () => {
    fc.assert(
      fc.property(stories, (story) => {
        for (const { state, review, submissions, steps } of story) {
          if (state === null) expect(replayed(submissions, steps)).toBeNull();
          else expect(replayed(submissions, steps)).toEqual({ state, review });
        }
      }),
    );
  });
});

describe("steps that do not fit together", () => {
  const submissions = [{ revision: 1, hash: "a", launched: false }];
  const move: LastMove = {
    step: 1,
    act: "begin",
    by: { uid: "u", name: "Clara" },
    at: "2026-05-15T12:00:00Z",
    from: "submitted",
    to: "underReview",
    revision: 1,
    reason: null,
    key: "k",
  };
  const moved = (changed: Partial<LastMove>): ReviewStep => {
    const changedMove = { ...move, ...changed };
    return { kind: "moved", revision: changedMove.revision, move: changedMove };
  };

  test.each([
    ["from a state that the plan was not in", submissions, [moved({ from: "approved" })]],
    ["of a revision that there is not", submissions, [moved({ revision: 2 })]],
    [
      "a submission of a cancelled plan",
      [...submissions, { revision: 2, hash: "b", launched: false }],
      [moved({ act: "cancel", to: "cancelled" })],
    ],
  ])("come to nothing: %s", (_, sent, steps) => {
    expect(replayed(sent, steps)).toBeNull();
  });
});
