import { describe, expect, test } from "@jest/globals";
import {
  MOST_STEPS,
  type VisitActing,
  type VisitDoing,
  visitAfter,
  visitAsked,
} from "../../../plan/visits/after-move.ts";
import {
  isOpen,
  turnIn,
  type VisitAct,
  type VisitState,
  visitActs,
  visitActsOf,
  visitMoveFrom,
  visitStates,
} from "../../../plan/visits/moves.ts";
import type { Side } from "../../../plan/visits/side.ts";
import type { Meeting, Visit } from "../../../plan/visits/visit.ts";
import { endOf, meetingInWords } from "../../../plan/visits/words.ts";

const TODAY = "2026-11-20";
const AT = "2026-11-20T13:00:00.000Z";

const meeting: Meeting = {
  day: "2026-12-03",
  time: "14:00",
  minutes: 120,
  mode: "online",
  place: "https://reuniao.exemplo.gov.br/1",
  host: { name: "Clara Exemplo", email: "clara@exemplo.gov.br" },
};

const acting = (side: Side): VisitActing => ({ by: { uid: side, name: `Pessoa ${side}` }, side, at: AT });

const asked = visitAsked(
  {
    kind: "workshop",
    subject: "ConectaGov",
    plan: null,
    tool: null,
    dates: ["2026-12-01"],
    mode: "online",
    people: 12,
    note: null,
  },
  acting("agency"),
);

const nothing: Omit<VisitDoing, "act"> = { reason: null, meeting: null, dates: [] };
const said: Omit<VisitDoing, "act"> = { reason: "Por isto.", meeting, dates: ["2026-12-08"] };

function moved(visit: Visit, act: VisitAct, side: Side, doing: Partial<VisitDoing> = {}) {
  const result = visitAfter(visit, { ...said, act, ...doing }, acting(side), TODAY);
  if (!result.ok) throw new Error(result.why);
  return result;
}

const why = (visit: Visit, act: VisitAct, side: Side, doing: Partial<VisitDoing> = {}) => {
  const result = visitAfter(visit, { ...nothing, act, ...doing }, acting(side), TODAY);
  return result.ok ? "moved" : result.why;
};

/** What each side can do, and where that leads; everything that is not here is refused. */
const TABLE: { readonly [S in VisitState]: { readonly [side in Side]: { readonly [A in VisitAct]?: VisitState } } } = {
  requested: {
    ministry: { schedule: "scheduled", propose: "proposed", decline: "declined", cancel: "cancelled" },
    agency: { cancel: "cancelled" },
  },
  proposed: {
    ministry: { propose: "proposed", cancel: "cancelled" },
    agency: { confirm: "confirmed", askAnother: "requested", cancel: "cancelled" },
  },
  scheduled: {
    ministry: { reschedule: "scheduled", hold: "held", cancel: "cancelled" },
    agency: { confirm: "confirmed", askAnother: "requested", cancel: "cancelled" },
  },
  confirmed: {
    ministry: { reschedule: "scheduled", hold: "held", cancel: "cancelled" },
    agency: { askAnother: "requested", cancel: "cancelled" },
  },
  held: { ministry: {}, agency: {} },
  declined: { ministry: {}, agency: {} },
  cancelled: { ministry: {}, agency: {} },
};

describe("the life cycle of a visit", () => {
  test.each(visitStates)("from %s: these moves and no others", (state) => {
    for (const side of ["agency", "ministry"] as const) {
      const made = visitActs.map((act) => [act, visitMoveFrom(state, act, side)?.to] as const);
      expect(Object.fromEntries(made.filter(([, to]) => to !== undefined))).toEqual(TABLE[state][side]);
      expect(new Set(visitActsOf(state, side))).toEqual(new Set(Object.keys(TABLE[state][side])));
    }
  });

  test("is somebody's turn until the agency has confirmed, and over once it is held, declined or cancelled", () => {
    expect(visitStates.map(turnIn)).toEqual(["ministry", "agency", "agency", null, null, null, null]);
    expect(visitStates.filter((state) => !isOpen(state))).toEqual(["held", "declined", "cancelled"]);
  });

  test("asks for a reason, a meeting or dates where a move needs them, and for days that have not gone by", () => {
    expect(why(asked, "decline", "ministry")).toBe("reason");
    expect(why(asked, "schedule", "ministry")).toBe("meeting");
    expect(why(asked, "schedule", "ministry", { meeting: { ...meeting, day: "2026-11-19" } })).toBe("past");
    expect(why(asked, "schedule", "ministry", { meeting: { ...meeting, day: TODAY } })).toBe("moved");
    const scheduled = moved(asked, "schedule", "ministry").visit;
    expect(why(scheduled, "reschedule", "ministry", { meeting })).toBe("reason");
    expect(why(scheduled, "askAnother", "agency", { reason: "Não dá." })).toBe("dates");
    const old = { ...scheduled, meeting: { ...meeting, day: "2026-11-01" } };
    expect(why(old, "confirm", "agency")).toBe("past");
    expect(why(asked, "confirm", "agency")).toBe("not-from-here");
    expect(why(asked, "schedule", "agency", { meeting })).toBe("not-from-here");
  });

  test("is held on its day or after it, and stays in calendars", () => {
    const { visit } = moved(asked, "schedule", "ministry");
    expect(why(visit, "hold", "ministry")).toBe("not-yet");
    const come = { ...visit, meeting: { ...meeting, day: TODAY } };
    const held = moved(come, "hold", "ministry", { reason: "Nova oficina em março." });
    expect([held.visit.state, held.entry, held.visit.entries]).toEqual(["held", null, 1]);
    expect(held.visit.history.at(-1)?.reason).toBe("Nova oficina em março.");
  });

  test("goes to and fro for so long and no longer, but can always be cancelled", () => {
    const long = {
      ...asked,
      history: Array.from({ length: MOST_STEPS }, () => asked.history[0] as Visit["history"][0]),
    };
    expect(why(long, "schedule", "ministry", { meeting })).toBe("too-many-steps");
    expect(why(long, "cancel", "agency", { reason: "Chega." })).toBe("moved");
  });
});

describe("the entry in people's calendars", () => {
  test("is written when a date is set or changed, taken out when it no longer holds, and counted each time", () => {
    const scheduled = moved(asked, "schedule", "ministry");
    expect([scheduled.entry, scheduled.visit.entries]).toEqual(["request", 1]);
    const confirmed = moved(scheduled.visit, "confirm", "agency", { meeting: null });
    expect([confirmed.entry, confirmed.visit.entries]).toEqual([null, 1]);
    const later = moved(confirmed.visit, "reschedule", "ministry", { meeting: { ...meeting, time: "15:00" } });
    expect([later.entry, later.visit.entries]).toEqual(["request", 2]);
    const another = moved(later.visit, "askAnother", "agency");
    expect([another.entry, another.visit.entries, another.visit.meeting]).toEqual(["cancel", 3, null]);
    expect(another.visit.dates).toEqual(["2026-12-08"]);
    const again = moved(another.visit, "schedule", "ministry");
    expect([again.entry, again.visit.entries]).toEqual(["request", 4]);
    const over = moved(again.visit, "cancel", "agency");
    expect([over.entry, over.visit.entries, over.visit.meeting]).toEqual(["cancel", 5, meeting]);
    expect(over.visit.history.map(({ step, act, to }) => [step, act, to])).toEqual([
      [1, "ask", "requested"],
      [2, "schedule", "scheduled"],
      [3, "confirm", "confirmed"],
      [4, "reschedule", "scheduled"],
      [5, "askAnother", "requested"],
      [6, "schedule", "scheduled"],
      [7, "cancel", "cancelled"],
    ]);
  });

  test("does not exist while a date is only offered; the agency's word sets it", () => {
    const proposed = moved(asked, "propose", "ministry");
    expect([proposed.entry, proposed.visit.entries]).toEqual([null, 0]);
    expect(moved(proposed.visit, "cancel", "ministry").entry).toBeNull();
    const confirmed = moved(proposed.visit, "confirm", "agency");
    expect([confirmed.entry, confirmed.visit.meeting]).toEqual(["request", meeting]);
  });
});

test("a meeting is said with its weekday, its hours and whose they are", () => {
  expect(meetingInWords(meeting)).toBe("quinta-feira, 03/12/2026, das 14:00 às 16:00 (horário de Brasília)");
  expect(endOf({ time: "23:30", minutes: 45 })).toBe("00:15");
});
