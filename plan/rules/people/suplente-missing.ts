import { peopleOf } from "../../people/people-of.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/** Without a suplente nobody can sign when the titular leaves. */
export const peopleSuplenteMissing: Rule<PlanContent> = {
  code: "people.suplente-missing",
  severity: "warning",
  since: "1.0",
  silences: true,
  *check(content) {
    for (const { rank, label, name, email } of peopleOf(content)) {
      if (rank === "suplente" && isUnanswered(name) && isUnanswered(email)) {
        yield { at: [name, email], values: { person: label } };
      }
    }
  },
};
