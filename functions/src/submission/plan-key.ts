import { createHash } from "node:crypto";
import { foldedWords } from "../../../plan/text/folded-words.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import type { AgencyDocument } from "../documents/agency-document.ts";

const PLAIN = /^[A-Za-z0-9-]{1,80}$/;

/** Plans are properties of objects, and `constructor` is one that every object has. */
function isPlain(id: string): boolean {
  return PLAIN.test(id) && !(id in Object.prototype);
}

/**
 * A plan's key within its agency. It is the workbook's own identification, or a hash of one that is no plain id. A
 * workbook that lost its identification is the agency's plan for the service of that name when there is exactly one;
 * otherwise its key follows from the name, so that workbooks of one service without an identification meet.
 */
export function planKeyOf({ fields }: PlanContent, directory: AgencyDocument["plans"]): string {
  const id = fields["plan.id"].value;
  if (id !== null) return isPlain(id) ? id : `i-${shortHash(id)}`;
  const service = serviceHash(fields["service.name"].value);
  const [known, ...others] = Object.keys(directory).filter((plan) => directory[plan]?.service === service);
  return known !== undefined && others.length === 0 ? known : `s-${service}`;
}

/** What a service is known by in its agency's directory: a hash of the words of its name. */
export function serviceHash(name: string | null): string {
  return shortHash(foldedWords(name ?? ""));
}

/** 96 bits: two of an agency's services that meet are not to be feared, and a directory holds thousands. */
function shortHash(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 24);
}
