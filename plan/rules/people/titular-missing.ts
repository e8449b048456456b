import { ownLabel } from "../../form/labels.ts";
import { peopleOf } from "../../people/people-of.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/** Sections 1 and 2 need the name and the e-mail of each titular: somebody must answer for the plan. */
export const peopleTitularMissing: Rule<PlanContent> = {
  code: "people.titular-missing",
  severity: "error",
  since: "1.0",
  silences: true,
  *check(content) {
    for (const person of peopleOf(content)) {
      if (person.rank !== "titular") continue;
      for (const entry of [person.name, person.email]) {
        if (isUnanswered(entry)) yield { at: [entry], values: { person: person.label, field: ownLabel(entry.key) } };
      }
    }
  },
};
