import { describe, expect, it } from "@jest/globals";
import { unescapeExcel } from "../../../../functions/src/workbook/reader/xml-text.ts";
import {
  KINDS_OF_VALUE,
  streamedWorkbookOfEveryKind,
  workbookOfEveryKind,
} from "../../../workbook/every-kind-of-value.ts";
import { type SeenCell, seenByExceljs } from "../../../workbook/exceljs-values.ts";
import { planLikeWorkbook } from "../../../workbook/plan-like-workbook.ts";
import { seenByReader } from "../../../workbook/reader-values.ts";

/** Where the two may differ, and why. */
const DIFFERENCES: readonly {
  readonly why: string;
  readonly applies: (ours: SeenCell, theirs: SeenCell) => boolean;
}[] = [
  {
    why: "exceljs loses the results of formulas that are 0 or false",
    applies: (ours, theirs) =>
      theirs.formula !== null && theirs.value === "" && (ours.value === 0 || ours.value === false),
  },
  {
    why: "exceljs leaves Excel's escapes, such as _x000D_, in texts that are not shared",
    applies: (ours, theirs) => typeof theirs.value === "string" && unescapeExcel(theirs.value) === ours.value,
  },
];

/** What exceljs sees, with what the reader sees where a difference is explained; and the reasons that were needed. */
function explained(
  ours: ReadonlyMap<string, SeenCell>,
  theirs: ReadonlyMap<string, SeenCell>,
): { readonly expected: Record<string, SeenCell>; readonly reasons: Set<string> } {
  const reasons = new Set<string>();
  const expected = [...theirs].map(([place, cell]) => {
    const own = ours.get(place);
    if (own === undefined || own.value === cell.value) return [place, cell] as const;
    const difference = DIFFERENCES.find(({ applies }) => applies(own, cell));
    if (difference === undefined) return [place, cell] as const;
    reasons.add(difference.why);
    return [place, { ...cell, value: own.value }] as const;
  });
  return { expected: Object.fromEntries(expected), reasons };
}

describe("on a file that exceljs wrote", () => {
  it.each([
    ["of every kind of value", () => workbookOfEveryKind(), 1],
    ["of every kind of value, streamed", () => streamedWorkbookOfEveryKind(), 2],
    ["like a plan", () => planLikeWorkbook(7), 0],
    ["like another plan", () => planLikeWorkbook(8), 0],
  ])("%s, the reader sees in every cell what exceljs sees", async (_, write, reasonCount) => {
    const bytes = await write();
    const ours = seenByReader(bytes);
    const theirs = await seenByExceljs(bytes);
    expect([...ours.keys()]).toEqual([...theirs.keys()]);
    const needed = new Set<string>();
    for (const [sheet, cells] of theirs) {
      const own = ours.get(sheet) ?? new Map<string, SeenCell>();
      const { expected, reasons } = explained(own, cells);
      expect(Object.fromEntries(own)).toEqual(expected);
      for (const reason of reasons) needed.add(reason);
    }
    expect(needed.size).toBe(reasonCount);
    expect([...theirs.values()].reduce((sum, cells) => sum + cells.size, 0)).toBeGreaterThanOrEqual(KINDS_OF_VALUE);
  });
});
