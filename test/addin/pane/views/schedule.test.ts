import { describe, expect, test } from "@jest/globals";
import { portuguese } from "../../../../addin/pane/messages/catalogue.ts";
import { english } from "../../../../addin/pane/messages/english.ts";
import { actionLines, canBeMarked, countsOf } from "../../../../addin/pane/schedule/action-lines.ts";
import { doneDateProblem, markingAfter, unmarked } from "../../../../addin/pane/schedule/marking.ts";
import { standingShown } from "../../../../addin/pane/schedule/standing-shown.ts";
import { timelineOf } from "../../../../addin/pane/schedule/timeline.ts";
import { type ActionTyped, planContent } from "../../../plan/content-of.ts";

const today = "2026-03-10";

function linesOf(...rows: ActionTyped[]) {
  return actionLines(planContent({ tables: { "schedule.actions": rows } }), today);
}

describe("the actions of a schedule", () => {
  const lines = linesOf(
    { month: "2026-02", situation: "done", dateDone: "2026-02-20" },
    { month: "2026-02" },
    { month: "2026-03" },
    { month: "2026-09" },
    { month: "2026-10", situation: "cancelled" },
    { month: "2026-10", situation: "done" },
    {},
  );

  test("are counted as done, late and due, those given up aside", () => {
    expect(countsOf(lines)).toEqual({ all: 6, done: 2, late: 1, due: 1 });
  });

  test("can be marked as done while they are open, or when the day is missing", () => {
    expect(lines.filter(canBeMarked).map(({ standard }) => standard)).toEqual([2, 3, 4, 6, 7]);
  });

  test("say in words how long there is", () => {
    const said = lines.map(({ standing }) => standingShown(standing, portuguese));
    expect(said).toEqual([
      "concluída no prazo",
      "atrasada há 10 dias",
      "vence em 21 dias",
      "faltam 204 dias",
      "cancelada",
      "concluída, falta a data",
      "sem prazo",
    ]);
    expect(standingShown({ kind: "due", days: 0 }, portuguese)).toBe("vence hoje");
    expect(standingShown({ kind: "due", days: 1 }, portuguese)).toBe("vence amanhã");
    expect(standingShown({ kind: "late", days: 1 }, english)).toBe("1 day late");
  });

  test("lead to the cell of the month, which decides", () => {
    expect(lines[1]?.place).toMatchObject({ sheet: "schedule.actions", row: 3, column: 3 });
  });
});

describe("the timeline", () => {
  test("runs from the first of its months to the last, today and the launch among them", () => {
    const timeline = timelineOf(linesOf({ month: "2026-04" }, { month: "2026-06" }), "2026-Q3", today);
    expect(timeline).toMatchObject({ from: "2026-03", to: "2026-09" });
    const [first, second, third] = timeline?.marks ?? [];
    expect(first).toMatchObject({ number: 1, standing: "onTime" });
    expect(third).toMatchObject({ number: 3, at: null });
    expect(timeline?.today).toBeCloseTo(9 / 213);
    expect(first?.at).toBeCloseTo(60 / 213);
    expect(first?.at ?? 1).toBeLessThan(second?.at ?? 0);
    expect(timeline?.launch).toEqual({ from: expect.closeTo(122 / 213), to: 1 });
  });

  test("is none without a date, and of one month still has a length", () => {
    expect(timelineOf(linesOf({}, {}), null, today)).toBeNull();
    expect(timelineOf(linesOf({ month: "2026-03" }), null, today)?.marks[0]?.at).toBe(1);
  });

  test("shows the seven alone, each once", () => {
    const own = { action: "Comprar equipamentos", month: "2026-05" };
    const twice = { action: "7. Divulgar serviço transformado.", month: "2026-12" };
    const timeline = timelineOf(linesOf({}, {}, {}, {}, {}, {}, {}, own, twice), "2026-Q4", today);
    expect(timeline?.marks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(timeline?.marks[6]?.at).toBeNull();
  });
});

describe("marking an action as done", () => {
  test("wants a day that has come", () => {
    expect(doneDateProblem("", today)).toBe("missing");
    expect(doneDateProblem("2026-02-30", today)).toBe("missing");
    expect(doneDateProblem("2026-03-11", today)).toBe("future");
    expect(doneDateProblem("2026-03-10", today)).toBeNull();
  });

  test("begins with today, forgets what was wrong as people type, and keeps what takes it back", () => {
    const opened = markingAfter(unmarked, { kind: "opened", row: 3, today });
    expect(opened).toMatchObject({ row: 3, date: today });
    const wrong = markingAfter(opened, { kind: "wrong", wrong: "future" });
    expect(markingAfter(wrong, { kind: "typed", date: "2026-03-01" })).toMatchObject({ wrong: null, row: 3 });
    const marked = { action: "3.", date: today, changes: [], undo: [] };
    const after = markingAfter(opened, { kind: "marked", marked });
    expect(after).toMatchObject({ row: null, busy: false, marked: [marked] });
    expect(markingAfter(after, { kind: "unmarked" }).marked).toEqual([]);
  });
});
