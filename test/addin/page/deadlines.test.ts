import { describe, expect, test } from "@jest/globals";
import { arrangedPlans, deadlineCounts } from "../../../addin/page/deadlines/arranged.ts";
import { mailsAfter, waitingMails } from "../../../addin/page/reminders/mails-state.ts";
import { monthAxis } from "../../../addin/screen/month-axis.ts";
import { deadlines } from "../../page/reminder-examples.ts";

const named = (asked: Parameters<typeof arrangedPlans>[1]) =>
  arrangedPlans(deadlines.plans, asked).map(({ plan }) => plan);

describe("an agency's plans", () => {
  test("that have been late for longest come first, and without anything urgent only when all are asked for", () => {
    expect(named({ all: false, text: "" })).toEqual(["p-certidao"]);
    expect(named({ all: true, text: "" })).toEqual(["p-certidao", "p-pericia"]);
  });

  test("are found by words of the service, whatever their accents", () => {
    expect(named({ all: true, text: "exemplo PERÍCIA" })).toEqual(["p-pericia"]);
    expect(named({ all: false, text: "pericia" })).toEqual([]);
  });

  test("are counted action by action, the cancelled left out", () => {
    expect(deadlineCounts(deadlines)).toEqual({ late: 1, due: 1, open: 3, done: 2 });
  });
});

describe("an axis of months", () => {
  test("begins with the first day of the earliest and ends with the last day of the latest", () => {
    const axis = monthAxis("2026-11", ["2027-01", "2026-10"]);
    expect([axis.from, axis.to, axis.at("2026-10-01"), axis.at("2027-01-31")]).toEqual(["2026-10", "2027-01", 0, 1]);
  });
});

describe("what is being done about mails", () => {
  test("waits for a second word, which another choice takes back", () => {
    const confirming = { key: "digest.a", act: "resend" } as const;
    const asked = mailsAfter(waitingMails, { kind: "confirming", confirming });
    expect(asked.confirming).toEqual(confirming);
    expect(mailsAfter(asked, { kind: "stateChosen", state: "FAILED" })).toEqual({
      state: "FAILED",
      confirming: null,
      outcome: null,
    });
  });
});
