import { childOf, invalidValue, type LetterElement, textOf } from "./letter-element.ts";
import { LetterRefusal } from "./letter-problem.ts";
import type { LetterAgency } from "./service-letter.ts";
import { tidyLine } from "./tidy-text.ts";

/** The brackets at the very end, holding one word: `(FCRB)`, `(DNIT/MT)`, `(CC-PR)`, but not `(antiga Fundação Y)`. */
const NAME_AND_ACRONYM = /^(.*\S) ?\( ?([\p{L}\p{N}][\p{L}\p{N}/.&–-]{0,19}) ?\)$/u;

/**
 * The agency of a letter: `orgao/@id` is its SIORG code or a URI that ends in it.
 * @throws {LetterRefusal} when there is no SIORG code
 */
export function readAgency(servico: LetterElement): LetterAgency {
  const orgao = childOf(servico, "orgao");
  if (!orgao) throw new LetterRefusal({ code: "missing-element", element: "orgao" });
  const id = orgao.attributes.get("id")?.trim();
  if (!id) throw new LetterRefusal({ code: "missing-element", element: "orgao/@id" });
  const siorg = siorgOf(id);
  if (siorg === null) throw invalidValue(orgao, id, "id");
  const number = orgao.attributes.get("dbId")?.trim() ?? "";
  if (!/^\d*$/.test(number)) throw invalidValue(orgao, number, "dbId");
  return {
    siorg,
    ...nameAndAcronym(tidyLine(textOf(orgao, "nomeOrgao"))),
    portalNumber: number === "" ? null : number,
  };
}

/** The SIORG code that is, or that ends, the identification of an agency; null when there is none. */
export function siorgOf(id: string): string | null {
  return /(?:^|\/)(\d{1,9})\/?$/.exec(id.trim())?.[1] ?? null;
}

/** "Fundação Casa de Rui Barbosa (FCRB)" → its name and acronym. Brackets that hold no acronym belong to the name. */
export function nameAndAcronym(nomeOrgao: string): { name: string; acronym: string | null } {
  const match = NAME_AND_ACRONYM.exec(nomeOrgao);
  const [, name, acronym] = match ?? [];
  // An acronym has two capitals at least (MinC); a word in brackets (extinta) does not.
  if (name === undefined || acronym === undefined || !/\p{Lu}.*\p{Lu}/u.test(acronym)) {
    return { name: nomeOrgao, acronym: null };
  }
  return { name, acronym };
}
