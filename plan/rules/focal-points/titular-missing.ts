import { ownLabel } from "../../form/labels.ts";
import { peopleOf } from "../../people/people-of.ts";
import type { AgencyContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/** Each theme needs a titular focal point, with name and e-mail. */
export const focalPointsTitularMissing: Rule<AgencyContent> = {
  code: "focal-points.titular-missing",
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
