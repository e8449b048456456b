import { createHash } from "node:crypto";
import type { SubmissionRequest } from "../../../plan/contract/submission.ts";
import type { SentWorkbook } from "./sent-workbook.ts";

/**
 * SHA-256, in hexadecimal, of everything that decides what becomes of a sending: two requests with one key and one hash
 * are one request, made again.
 *
 * @param contentHash the hash of the normalised content, which the workbook's identification is not part of
 */
export function requestHashOf(sent: SentWorkbook, contentHash: string, request: SubmissionRequest): string {
  const id = sent.kind === "plan" ? sent.content.fields["plan.id"].value : null;
  const explanations = request.explanations.map(({ rule, field, text }) => JSON.stringify([rule, field, text])).sort();
  const said = [sent.kind, id, contentHash, request.base ?? sent.base, request.final, explanations];
  return createHash("sha256").update(JSON.stringify(said), "utf8").digest("hex");
}
