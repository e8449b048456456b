import { standardRow } from "../../schedule/standard-rows.ts";
import type { PlanContent } from "../../workbook/content.ts";
import { isBlank } from "../given.ts";
import type { Rule } from "../rule.ts";

/** The service is said to be registered in the Portal (action 1 is done), but its number there is blank. */
export const servicePortalNumberMissing: Rule<PlanContent> = {
  code: "service.portal-number-missing",
  severity: "query",
  since: "1.0",
  *check(content) {
    const number = content.fields["service.portalNumber"];
    const registration = standardRow(content, 1)?.cells.situation;
    if (isBlank(number) && registration?.value === "done") yield { at: [number, registration] };
  },
};
