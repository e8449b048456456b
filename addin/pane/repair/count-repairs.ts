import { repairsOf } from "../../../plan/repair/repairs-of.ts";
import type { CheckedHere } from "../check/checking.ts";
import { formHere } from "./form-here.ts";

/**
 * How much there is to repair in a workbook as it was read for checking. Drop-downs and locks are not among it: they would
 * have to be asked for after every check.
 */
export function countRepairs(workbook: CheckedHere): number {
  const form = formHere(workbook);
  if (form === null || workbook.kind === "foreign") return 0;
  const { grid, protections } = workbook.read;
  const isProtected = protections.map((protection) => protection !== null);
  return repairsOf(grid, form, { areas: [], isProtected }).length;
}
