import { linkTo } from "../address.ts";

/** Where the parts of the pages of rounds are; ids of rounds are UUIDs, so that no word is taken for one. */
export const roundLinks = {
  all: linkTo({ page: "rounds", within: [] }),
  opening: linkTo({ page: "rounds", within: ["nova"] }),
  round: (round: string) => linkTo({ page: "rounds", within: [round] }),
  missing: (round: string) => linkTo({ page: "rounds", within: [round, "faltam"] }),
  agency: (round: string, siorg: string) => linkTo({ page: "rounds", within: [round, siorg] }),
} as const;

/** Where within the pages of rounds somebody is. */
export type RoundPlace =
  | { readonly kind: "all" | "opening" }
  | { readonly kind: "round" | "missing"; readonly round: string }
  | { readonly kind: "agency"; readonly round: string; readonly siorg: string };

/** The place that stands behind the pages' name in the address. */
export function roundPlace([round, part]: readonly string[]): RoundPlace {
  if (round === undefined) return { kind: "all" };
  if (round === "nova") return { kind: "opening" };
  if (part === undefined) return { kind: "round", round };
  return part === "faltam" ? { kind: "missing", round } : { kind: "agency", round, siorg: part };
}
