import { peopleOf } from "../../people/people-of.ts";
import type { AgencyContent } from "../../workbook/content.ts";
import { isUnanswered } from "../given.ts";
import type { Rule } from "../rule.ts";

/** A theme whose focal point nobody stands in for. */
export const focalPointsSubstitutoMissing: Rule<AgencyContent> = {
  code: "focal-points.substituto-missing",
  severity: "warning",
  since: "1.0",
  silences: true,
  *check(content) {
    for (const { rank, label, name, email } of peopleOf(content)) {
      if (rank === "substituto" && isUnanswered(name) && isUnanswered(email)) {
        yield { at: [name, email], values: { person: label } };
      }
    }
  },
};
