import { tools } from "../../form/annex.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Located, Rule } from "../rule.ts";

/**
 * A plan of integration with the platform that adopts none of its tools, be it by a no or by silence. An answer that
 * cannot be read may be a yes.
 */
export const adoptionNoTool: Rule<PlanContent> = {
  code: "adoption.no-tool",
  severity: "query",
  since: "1.0",
  *check({ fields }) {
    const answers = tools.map(({ key }) => fields[`tools.${key}.adopted`]).filter(({ place }) => place !== null);
    const declined = answers.filter(({ value }) => value === false);
    const [first] = answers;
    if (first === undefined || !answers.every((answer) => answer.value === false || isUnanswered(answer))) return;
    // A blank answer already has its own finding, so that this one stands on what was answered, else above them all.
    yield { at: declined.length > 0 ? declined : [headingOver(first)] };
  },
};

/** The heading right above the first answer. */
function headingOver({ key, place }: Located): Located {
  return { key, place: place && { ...place, row: Math.max(1, place.row - 1) } };
}
