import { agencyForm } from "../../../../plan/form/agency-form.ts";
import { planForm } from "../../../../plan/form/plan-form.ts";
import type { AgencyValues, PlanValues } from "../../../../plan/form/values.ts";
import { type AnyValues, type WriteOptions, writeForm } from "./write-form.ts";

export type { WriteOptions };

/** The plan workbook of one service, filled with what is known; with no values at all, the empty form. */
export function writePlanWorkbook(values: PlanValues, options: WriteOptions): Promise<Uint8Array> {
  return writeForm(planForm, values as AnyValues, options);
}

/** The workbook of one agency: focal points, services, goals. */
export function writeAgencyWorkbook(values: AgencyValues, options: WriteOptions): Promise<Uint8Array> {
  return writeForm(agencyForm, values as AnyValues, options);
}
