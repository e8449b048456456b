import { createHash } from "node:crypto";
import type { Form } from "../../../plan/form/declaration.ts";
import type { Content } from "../../../plan/workbook/content.ts";
import { normalText } from "../../../plan/workbook/normal-text.ts";

/** SHA-256, in hexadecimal, of what the agency says in a workbook (see `normalText`): the hash that receipts hold. */
export function contentHash<F extends Form>(content: Content<F>): string {
  return createHash("sha256").update(normalText(content), "utf8").digest("hex");
}
