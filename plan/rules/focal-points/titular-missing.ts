import type { AgencyContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";
import { unansweredTitulars } from "../unanswered-titulars.ts";

/** Each theme needs a titular focal point, with name and e-mail. */
export const focalPointsTitularMissing: Rule<AgencyContent> = {
  code: "focal-points.titular-missing",
  severity: "error",
  since: "1.0",
  silences: true,
  check: unansweredTitulars,
};
