import { describe, expect, test } from "@jest/globals";
import { groupsOf, repairsOn } from "../../../../addin/pane/repair/repair-groups.ts";
import { type Repairing, repairingAfter, unlooked } from "../../../../addin/pane/repair/repairing.ts";
import type { Repair } from "../../../../plan/repair/change.ts";

function repair(sheet: string, row: number, kind: Repair["kind"] = "value", key = "schedule.actions.month"): Repair {
  return { kind, key, place: { sheet, row, column: 4 }, before: "06/26", after: "06/2026", changes: [], undo: [] };
}

const seenWith = (...repairs: Repair[]) => ({ kind: "seen", seen: { repairs, lost: [], isReadOnly: false } }) as const;

function stateAfter(...events: Parameters<typeof repairingAfter>[1][]): Repairing {
  return events.reduce(repairingAfter, unlooked);
}

describe("repairs", () => {
  const third = repair("Cronograma", 8);
  const month = repair("Medições", 9);

  test("that were made can be taken back, once the workbook no longer asks for them", () => {
    const state = stateAfter(seenWith(third, month), { kind: "mended", repairs: [third] }, seenWith(month));
    expect(state.mended).toEqual([third]);
    expect(state.refused).toEqual([]);
    expect(state.seen?.repairs).toEqual([month]);
  });

  const acting = { kind: "acting", acting: { act: "mend", sheet: null } } as const;

  test("that Excel did not take are told, and are not there to be taken back", () => {
    const state = stateAfter(seenWith(third), acting, { kind: "mended", repairs: [third] }, seenWith(third));
    expect(state.mended).toEqual([]);
    expect(state.refused).toEqual([third]);
    expect(repairingAfter(state, seenWith()).refused).toEqual([]);
  });

  test("that somebody broke anew were not refused", () => {
    const made = stateAfter(seenWith(third), acting, { kind: "mended", repairs: [third] }, seenWith());
    expect(made.mended).toEqual([third]);
    expect(repairingAfter(made, seenWith(third))).toMatchObject({ mended: [], refused: [] });
  });

  test("that were taken back, or changed since, are not offered to be taken back again", () => {
    const state = stateAfter(
      { kind: "mended", repairs: [third, month] },
      { kind: "undone", repairs: [third], left: [month] },
      seenWith(third),
    );
    expect(state.mended).toEqual([]);
    expect(state.refused).toEqual([]);
  });

  test("leave what was seen when Excel refuses, and say why", () => {
    const state = stateAfter(seenWith(third), acting, { kind: "failed", problem: "protected" });
    expect(state).toMatchObject({ acting: null, problem: "protected" });
    expect(state.seen?.repairs).toEqual([third]);
    expect(repairingAfter(state, { kind: "looking" }).problem).toBeNull();
  });
});

describe("the list of repairs", () => {
  const repairs = [
    repair("Cronograma", 8),
    repair("Medições", 9, "value", "measurements.month"),
    repair("Cronograma", 9),
    repair("Cronograma", 8, "check"),
    repair("Cronograma", 8, "check", "schedule.actions.situation"),
  ];

  test("is by sheet, then by what happened to which cells; what lies beneath cells is said once", () => {
    const groups = groupsOf(repairs).map(({ sheet, lines }) => [sheet, lines.map((line) => line.repairs.length)]);
    expect(groups).toEqual([
      ["Cronograma", [2, 2]],
      ["Medições", [1]],
    ]);
    expect(groupsOf(repairs)[0]?.lines.map(({ label }) => label)).toEqual(["Data de entrega (mm/aa)", ""]);
  });

  test("can be taken sheet by sheet", () => {
    expect(repairsOn(repairs, "Medições")).toEqual([repairs[1]]);
    expect(repairsOn(repairs, null)).toEqual(repairs);
  });
});
