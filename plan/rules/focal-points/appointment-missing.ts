import { focalPointThemes } from "../../form/agency-form.ts";
import { ownLabel } from "../../form/labels.ts";
import type { AgencyContent } from "../../workbook/content.ts";
import { isBlank } from "../given.ts";
import type { Rule } from "../rule.ts";

/** Who appointed the focal points of a theme, and when. */
export const focalPointsAppointmentMissing: Rule<AgencyContent> = {
  code: "focal-points.appointment-missing",
  severity: "warning",
  since: "1.0",
  silences: true,
  *check({ fields }) {
    for (const { key, label } of focalPointThemes) {
      for (const entry of [fields[`${key}.appointedBy`], fields[`${key}.appointedOn`]]) {
        if (isBlank(entry)) yield { at: [entry], values: { theme: label, field: ownLabel(entry.key) } };
      }
    }
  },
};
