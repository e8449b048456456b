import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { checkWorkbook } from "../../../plan/rules/check-workbook.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import type { CheckedHere } from "../check/checking.ts";

/** How a workbook is judged that is to be sent. */
export interface SendingAs {
  readonly final: boolean;
  /** The revision it would become; null for the one after the one that it names. */
  readonly revision: number | null;
  readonly today: CivilDate;
  readonly sender: string | null;
}

/** What stands in the way of sending the workbook, as far as the rules can say without the cloud. */
export function errorsOf(here: Extract<CheckedHere, { content: unknown }>, as: SendingAs): readonly Finding[] {
  // As a draft it was checked already.
  const checked = as.final || as.revision !== null ? checkWorkbook(here.read.grid, as) : here;
  return checked.kind === "failure" ? [] : checked.findings.filter(({ severity }) => severity === "error");
}
