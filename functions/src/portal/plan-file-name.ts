import { createHash } from "node:crypto";

/** Windows allows 260 characters for a whole path; what is cut off is told apart by a hash. */
const LONGEST_NAME = 80;

/** The name of the workbook of a Portal service's plan: `plano-emitir-certidao.xlsx`. */
export function planFileName(slug: string): string {
  if (slug.length <= LONGEST_NAME) return `plano-${slug}.xlsx`;
  return `plano-${slug.slice(0, LONGEST_NAME - 9)}-${createHash("sha256").update(slug).digest("hex").slice(0, 8)}.xlsx`;
}
