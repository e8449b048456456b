import { listLabel } from "../../form/lists.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isBlank } from "../given.ts";
import type { Rule } from "../rule.ts";

/**
 * The way the letter states the time needs a number that is not there: two for `Entre`, one for `Até` and `Em média`.
 */
export const letterTimeIncomplete: Rule<PlanContent> = {
  code: "letter.time-incomplete",
  severity: "warning",
  since: "1.0",
  *check({ fields }) {
    const kind = fields["letter.timeKind"].value;
    if (kind === null || kind === "immediate" || kind === "notEstimated") return;
    const needed =
      kind === "between" ? [fields["letter.timeMin"], fields["letter.timeMax"]] : [fields["letter.timeMax"]];
    const blank = needed.filter(isBlank);
    if (blank.length > 0) yield { at: blank, values: { kind: listLabel("timeKinds", kind), count: blank.length } };
  },
};
