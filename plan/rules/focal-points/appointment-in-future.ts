import { focalPointThemes } from "../../form/agency-form.ts";
import type { AgencyContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** An appointment on a day that has not come yet. */
export const focalPointsAppointmentInFuture: Rule<AgencyContent> = {
  code: "focal-points.appointment-in-future",
  severity: "error",
  since: "1.0",
  *check({ fields }, { today }) {
    for (const { key } of focalPointThemes) {
      const date = fields[`${key}.appointedOn`];
      if (date.value !== null && date.value > today) {
        yield { at: [date], values: { date: { date: date.value }, today: { date: today } } };
      }
    }
  },
};
