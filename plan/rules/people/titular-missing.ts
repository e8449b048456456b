import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";
import { unansweredTitulars } from "../unanswered-titulars.ts";

/** Sections 1 and 2 need the name and the e-mail of each titular: somebody must answer for the plan. */
export const peopleTitularMissing: Rule<PlanContent> = {
  code: "people.titular-missing",
  severity: "error",
  since: "1.0",
  silences: true,
  check: unansweredTitulars,
};
