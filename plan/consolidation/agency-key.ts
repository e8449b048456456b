import { foldedWords } from "../text/folded-words.ts";
import type { AgencyIdentity } from "./records.ts";

/**
 * What an agency is told apart by: its SIORG code without leading zeros; without a code, its folded name or acronym
 * (`name:…`); without any of them {@link UNKNOWN_AGENCY}, where plans gather, while an agency workbook that names no
 * agency is one of its own (`file:…`). An agency with a code and a file that only has its name are two: joining them
 * would be a guess.
 */
export type AgencyKey = string;

/** The key of all plans that name no agency. */
export const UNKNOWN_AGENCY: AgencyKey = "unknown";

/** The key of the agency that a workbook names. */
export function agencyKeyOf({ siorg, name, acronym }: AgencyIdentity): AgencyKey {
  const code = siorg?.replace(/^0+/, "");
  if (code) return code;
  const words = foldedWords(name ?? acronym ?? "");
  return words === "" ? UNKNOWN_AGENCY : `name:${words}`;
}
