import { describe, expect, test } from "@jest/globals";
import { lists } from "../../../plan/form/lists.ts";
import {
  moveFrom,
  moves,
  type PlanState,
  type ReviewAct,
  reviewActs,
  reviewActsIn,
} from "../../../plan/lifecycle/moves.ts";
import { stateAfterReview } from "../../../plan/lifecycle/state-after-review.ts";
import { may } from "../../../plan/people/acts.ts";
import { type Role, roles } from "../../../plan/people/role.ts";

const STATES = lists.planStates.map(({ code }) => code);

/** What each act of the ministry makes of each state; a dot where it is none. Read against the ministry's guide. */
const TABLE = `
act      draft      submitted    underReview  returned     approved     amended      launched     cancelled
begin    .          underReview  .            .            .            underReview  .            .
approve  .          approved     approved     .            .            approved     .            .
return   .          returned     returned     .            .            returned     .            .
cancel   cancelled  cancelled    cancelled    cancelled    cancelled    cancelled    cancelled    .
reopen   .          .            .            underReview  underReview  .            underReview  underReview
`
  .trim()
  .split("\n")
  .map((line) => line.trim().split(/\s+/));

const [[, ...HEADER] = [], ...ROWS] = TABLE;
const CELLS = ROWS.flatMap(([act = "", ...states]) =>
  states.map((to, at) => [act as ReviewAct, (HEADER[at] ?? "") as PlanState, to] as const),
);

/** Everything that any move may ask for but what contradicts itself. */
const met = (act: ReviewAct) => ({ launched: false, openComments: act === "approve" ? 0 : 2, reason: "Porque sim." });

describe("the ministry", () => {
  test("has every act in every state in the table", () => {
    expect([...HEADER].sort()).toEqual([...STATES].sort());
    expect(ROWS.map(([act]) => act)).toEqual([...reviewActs]);
  });

  test.each(CELLS)("%s of a plan that is %s: %s", (act, state, to) => {
    const reviewed = stateAfterReview(act, { state, ...met(act) });
    expect(reviewed).toEqual(to === "." ? { ok: false, why: "not-from-here" } : { ok: true, to });
    expect(reviewActsIn(state).includes(act)).toBe(to !== ".");
  });

  test.each(STATES.flatMap((state) => reviewActs.flatMap((act) => roles.map((role) => [role, act, state] as const))))(
    "%s may %s a plan that is %s only if the table has it and the role is the ministry's",
    (role: Role, act, state) => {
      const move = moveFrom(state, act);
      const expected = role === "ministry" && CELLS.some(([a, s, to]) => a === act && s === state && to !== ".");
      expect(move !== undefined && may(role, move.who)).toBe(expected);
    },
  );

  test("has only agencies' people submit", () => {
    const who = new Set(moves.filter(({ act }) => act === "submit").map((move) => move.who));
    expect([...who]).toEqual(["send"]);
    expect(roles.filter((role) => may(role, "send"))).toEqual(["editor", "focalPoint"]);
  });
});

describe("a move asks for", () => {
  const facts = { state: "submitted", launched: false, openComments: 0, reason: null } as const;

  test("something to mend, to return a plan", () => {
    expect(stateAfterReview("return", facts)).toEqual({ ok: false, why: "openComments" });
    expect(stateAfterReview("return", { ...facts, openComments: 1 })).toEqual({ ok: true, to: "returned" });
  });

  test("nothing left to mend, to approve it", () => {
    expect(stateAfterReview("approve", { ...facts, openComments: 1 })).toEqual({ ok: false, why: "noOpenComments" });
    expect(stateAfterReview("approve", facts)).toEqual({ ok: true, to: "approved" });
  });

  test.each(["cancel", "reopen"] as const)("a reason that says something, to %s it", (act) => {
    const state = act === "cancel" ? "submitted" : "cancelled";
    expect(stateAfterReview(act, { ...facts, state })).toEqual({ ok: false, why: "reason" });
    expect(stateAfterReview(act, { ...facts, state, reason: "  " })).toEqual({ ok: false, why: "reason" });
    expect(stateAfterReview(act, { ...facts, state, reason: "Extinto." })).toMatchObject({ ok: true });
  });

  test("nothing else, and an approved plan whose action 7 is done is launched", () => {
    expect(stateAfterReview("begin", facts)).toEqual({ ok: true, to: "underReview" });
    expect(stateAfterReview("approve", { ...facts, launched: true })).toEqual({ ok: true, to: "launched" });
  });
});

test("returned and cancelled are two words that nobody takes for each other", () => {
  const label = (state: PlanState) => lists.planStates.find(({ code }) => code === state)?.label;
  expect([label("returned"), label("cancelled")]).toEqual(["Devolvido para ajustes", "Cancelado pelo ministério"]);
});
