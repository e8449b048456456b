import { join } from "node:path";
import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import type { Explanation } from "../../../../plan/contract/submission.ts";
import type { AgencyAccount } from "../../../../plan/people/account.ts";
import { isAgencyRole } from "../../../../plan/people/role.ts";
import type { Finding } from "../../../../plan/rules/rule.ts";
import type { Surroundings } from "../../ports/surroundings.ts";
import { sendWorkbook } from "../../use-cases/send-workbook.ts";
import { writeNewFile } from "../../use-cases/write-new-file.ts";
import { writeAgencyWorkbook, writePlanWorkbook } from "../../workbook/form-writer/write-workbook.ts";
import { readWorkbook } from "../../workbook/reader/read-workbook.ts";
import type { DemoAccount } from "../running-stack.ts";
import type { FirstWorkbook } from "./demo-workbooks.ts";
import { fixedKey } from "./fixed-key.ts";

/** Who sends, and where what cannot be sent is left. */
export interface Senders {
  /** The day that the country is invented for. */
  readonly today: CivilDate;
  /** The demonstration's people with their uids. */
  readonly people: ReadonlyMap<DemoAccount, string>;
  /** Where the workbooks are put that cannot be sent as they are, to try things with. */
  readonly workbooks: string;
}

/**
 * Writes a workbook and sends it as somebody of its agency would, who explains what the rules ask about. The keys are always
 * the same, so what was sent before an interruption is not sent twice. What the rules refuse all the same is left as a file.
 * Resolves with the bytes that were received, null where they were not.
 *
 * @param day on which it is written and sent
 */
export async function sendFirstWorkbook(
  surroundings: Surroundings,
  workbook: FirstWorkbook,
  { today, people, workbooks }: Senders,
  day = today,
): Promise<Uint8Array | null> {
  const bytes = await bytesOf(workbook, day);
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(`${workbook.file} cannot be read: ${read.refusal.code}`);
  const send = (attempt: string, explanations: readonly Explanation[]) =>
    sendWorkbook(surroundings, {
      account: senderOf(workbook.siorg, people),
      grid: read.grid,
      source: workbook.file.split("/").at(-1) ?? workbook.file,
      request: {
        key: fixedKey(`${today} ${workbook.file} ${attempt}`),
        final: false,
        explanations: [...explanations],
      },
    });
  let sent = await send("first", []);
  if (!sent.ok && sent.refusal.code === "unexplained-queries") {
    sent = await send("explained", sent.refusal.findings.map(explanationOf));
  }
  const isThere = sent.ok || sent.refusal.code === "identical";
  if (!isThere) writeNewFile(join(workbooks, workbook.file), bytes, true);
  return isThere ? bytes : null;
}

function bytesOf(workbook: FirstWorkbook, today: CivilDate): Promise<Uint8Array> {
  return workbook.form === "plan"
    ? writePlanWorkbook(workbook.values, { today })
    : writeAgencyWorkbook(workbook.values, { today });
}

/** An editor of the agency, or its focal point. */
export function senderOf(siorg: string, people: Senders["people"]): AgencyAccount {
  for (const [{ email, name, role, agency }, uid] of people) {
    if (agency?.siorg === siorg && isAgencyRole(role)) return { uid, email, name, role, agency: siorg };
  }
  throw new Error(`Nobody of the demonstration is of the agency ${siorg}.`);
}

/** What somebody says to a query who has looked and found nothing to mend. */
export function explanationOf({ rule, field }: Finding): Explanation {
  return { rule, field, text: "Conferido com a área responsável: está certo assim." };
}
