import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dateOfDayNumber, dayNumber } from "../../../plan/calendar/civil-date.ts";
import { defaultReminderPolicy as policy } from "../../../plan/reminders/policy.ts";
import { nextRoundReminder, OPENING, type RoundReminded, roundStageDue } from "../../../plan/reminders/round-due.ts";
import type { RoundDays } from "../../../plan/rounds/round.ts";
import { march } from "../rounds/rounds.ts";

/** The stages of a round and the days they are told on, when somebody looks every day. */
function toldEveryDay(round: RoundDays, from: string, until: string) {
  const told: [string, number][] = [];
  let reminded: RoundReminded | null = null;
  for (let day = dayNumber(from); day <= dayNumber(until); day++) {
    const date = dateOfDayNumber(day);
    const stage = roundStageDue(round, reminded, policy, date);
    if (stage === null) continue;
    told.push([date, stage]);
    reminded = { due: round.due, stage };
  }
  return told;
}

describe("a round", () => {
  test("is told when it opens, as its end nears, and on the Mondays of a month after it", () => {
    expect(toldEveryDay({ ...march, opens: "2026-02-15" }, "2026-02-01", "2026-06-30")).toEqual([
      ["2026-02-15", OPENING],
      ["2026-03-01", -30],
      ["2026-03-16", -15],
      ["2026-03-24", -7],
      ["2026-03-30", -1],
      ["2026-03-31", 0],
      ["2026-04-06", 6],
      ["2026-04-13", 13],
      ["2026-04-20", 20],
      ["2026-04-27", 27],
    ]);
  });

  test("that opens a few days before its end is told once on that day", () => {
    const [first, second] = toldEveryDay({ ...march, opens: "2026-03-26" }, "2026-03-20", "2026-04-01");
    expect([first, second]).toEqual([
      ["2026-03-26", -7],
      ["2026-03-30", -1],
    ]);
  });

  test("is told anew when its due day is another, and not once it is closed", () => {
    const reminded = { due: "2026-03-31", stage: 0 };
    expect(roundStageDue({ ...march, due: "2026-04-30" }, reminded, policy, "2026-04-01")).toBe(-30);
    expect(roundStageDue({ ...march, closedOn: "2026-04-01" }, null, policy, "2026-04-02")).toBeNull();
    expect(nextRoundReminder({ ...march, closedOn: "2026-04-01" }, null, policy)).toBeNull();
  });

  test("has as its next day the first on which something is due", () => {
    const day = fc.integer({ min: 0, max: 150 }).map((days) => dateOfDayNumber(dayNumber("2026-01-15") + days));
    const stage = fc.constantFrom(null, OPENING, -30, -15, -7, -1, 0, 4, 7, 13, 20, 28);
    fc.assert(
      fc.property(day, day, stage, day, (one, other, told, date) => {
        const [opens = "", due = ""] = [one, other].sort();
        const round = { opens, due, closedOn: null };
        const reminded = told === null ? null : { due, stage: told };
        const next = nextRoundReminder(round, reminded, policy);
        expect(roundStageDue(round, reminded, policy, date) !== null).toBe(next !== null && next <= date);
      }),
    );
  });
});
