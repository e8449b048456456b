import { readLettersFolder } from "../../functions/src/portal/letters-folder.ts";
import type { ServiceLetter } from "../../functions/src/portal/service-letter.ts";
import { writeAgencyWorkbook, writePlanWorkbook } from "../../functions/src/workbook/form-writer/write-workbook.ts";
import type { CivilDate } from "../../plan/calendar/civil-date.ts";
import type { Explanation } from "../../plan/contract/submission.ts";
import { checkWorkbook } from "../../plan/rules/check-workbook.ts";
import type { Grid } from "../../plan/workbook/grid.ts";
import { sendableAgency } from "./sendable-agency.ts";
import { sendableLetter } from "./sendable-letter.ts";

/** A workbook that somebody of its agency can send. */
export interface SendableWorkbook {
  readonly kind: "plan" | "agency";
  /** SIORG code without leading zeros. */
  readonly agency: string;
  /** A file name that no other of these has. */
  readonly source: string;
  readonly bytes: Uint8Array;
}

/**
 * The workbooks of all letters of a folder, filled in so that they can be sent on that day: a plan for each letter and a
 * workbook for each of their agencies, by file name.
 */
export async function sendableWorkbooks(folder: string, today: CivilDate): Promise<SendableWorkbook[]> {
  const letters: ServiceLetter[] = [];
  for await (const { result } of readLettersFolder(folder)) if (result.ok) letters.push(result.letter);
  const workbooks: SendableWorkbook[] = [];
  for (const [siorg, own] of Map.groupBy(letters, ({ agency }) => agency.siorg.replace(/^0+/, ""))) {
    const orgao = await writeAgencyWorkbook(sendableAgency(own, today), { today });
    workbooks.push({ kind: "agency", agency: siorg, source: `orgao-${siorg}.xlsx`, bytes: orgao });
    for (const letter of own) {
      const values = sendableLetter(letter, today);
      const bytes = await writePlanWorkbook(values, { today });
      workbooks.push({ kind: "plan", agency: siorg, source: `${values.fields["plan.id"]}.xlsx`, bytes });
    }
  }
  return workbooks.sort((one, other) => (one.source < other.source ? -1 : 1));
}

/** An explanation for every query that a first submission of the workbook on that day is asked. */
export function explanationsFor(grid: Grid, today: CivilDate, sender: string): Explanation[] {
  const checked = checkWorkbook(grid, { today, revision: 1, final: false, sender });
  if (checked.kind === "failure") throw new Error(`no workbook of the form: ${checked.failure.code}`);
  const asked = checked.findings.filter(({ severity }) => severity === "query");
  const subjects = new Map(asked.map(({ rule, field }) => [`${rule} ${field}`, { rule, field }]));
  return [...subjects.values()].map((subject) => ({ ...subject, text: "Confirmado com a área responsável." }));
}
