import { randomUUID } from "node:crypto";
import type { SubmissionRequest } from "../../../plan/contract/submission.ts";
import type { AgencyValues, PlanValues } from "../../../plan/form/values.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { completeAgencyValues } from "../../plan/complete-agency.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { agencyGrid, planGrid, type Typed } from "../../workbook/plan-grid.ts";
import { TODAY } from "./cloud.ts";

/** A plan with nothing to say about it, but for what is changed; its identification is `plano-1` unless said. */
export function planWorkbook(
  fields: PlanValues["fields"] = {},
  typed: Typed = {},
  tables: PlanValues["tables"] = {},
): Grid {
  const complete = completePlanValues(TODAY);
  return planGrid(
    {
      fields: { ...complete.fields, "plan.id": "plano-1", ...fields },
      tables: { ...complete.tables, ...tables },
    },
    typed,
  );
}

/** An agency workbook with nothing to say about it, but for what is changed. */
export function agencyWorkbook(fields: AgencyValues["fields"] = {}): Grid {
  const complete = completeAgencyValues(TODAY);
  return agencyGrid({ fields: { ...complete.fields, ...fields }, tables: complete.tables });
}

/** A request with a new key. */
export function request(said: Partial<SubmissionRequest> = {}): SubmissionRequest {
  return { key: randomUUID(), final: false, explanations: [], ...said };
}
