import { foldedWords } from "../../../plan/text/folded-words.ts";

/** A workbook, or a document, for somebody to keep. */
export interface WorkbookFile {
  /** Safe on every system: lower case, no accents, `.xlsx` or `.docx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Windows allows 260 characters for a whole path. */
const LONGEST = 80;

/** `plano-emitir-certidao.xlsx` of what names the workbook, in the order of `parts`; those that say nothing are left out. */
export function workbookFileName(...parts: readonly (string | null)[]): string {
  return `${plainName(parts)}.xlsx`;
}

/** Likewise of a document: `plano-de-integracao-emitir-certidao.docx`. */
export function documentFileName(...parts: readonly (string | null)[]): string {
  return `${plainName(parts)}.docx`;
}

function plainName(parts: readonly (string | null)[]): string {
  const words = parts.map((part) =>
    foldedWords((part ?? "").normalize("NFKC"))
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, ""),
  );
  const name = words.filter((word) => word !== "").join("-");
  return name.slice(0, LONGEST).replace(/-$/, "");
}
