import { foldedWords } from "../../text/folded-words.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";
import type { StepRow } from "./steps.ts";

/** The steps after the project are today's, word for word: the plan transforms nothing. */
export const serviceNothingChanges: Rule<PlanContent> = {
  code: "service.nothing-changes",
  severity: "query",
  since: "1.0",
  *check({ tables }) {
    const today = tables["service.stepsToday"].rows;
    const after = tables["service.stepsAfter"];
    if (after.rows.length === 0 || after.rows.length !== today.length) return;
    for (const [index, row] of after.rows.entries()) if (differ(row, today[index])) return;
    yield { at: [{ key: "service.stepsAfter", place: after.place }], values: { count: after.rows.length } };
  },
};

function differ(a: StepRow, b: StepRow | undefined): boolean {
  return (
    a.cells.digital.value !== b?.cells.digital.value ||
    a.cells.channel.value !== b.cells.channel.value ||
    foldedWords(a.cells.description.value ?? "") !== foldedWords(b.cells.description.value ?? "")
  );
}
