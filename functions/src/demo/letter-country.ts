import { createHash } from "node:crypto";
import { foldedWords } from "../../../plan/text/folded-words.ts";
import { agencyOfLetters } from "../portal/letters-of-agency.ts";
import { planIdOf } from "../portal/prefill.ts";
import type { ServiceLetter } from "../portal/service-letter.ts";
import type { InventedAgency } from "./invented-names.ts";

/** So many services of an agency are to have a plan; of a smaller one all. */
const PLANS_EACH = 5;

/** An agency of real service letters, and what is to be invented for it. */
export interface AgencyOfLetters extends InventedAgency {
  /** One letter a name: a list of services names each once. */
  readonly letters: readonly ServiceLetter[];
  /** Those whose services are to have a plan. */
  readonly planned: readonly ServiceLetter[];
  /** Whether it sends what is expected of it: every second one, the first included. */
  readonly sends: boolean;
}

/** The agencies of letters, those with most services first, so that large and small ones are in both halves. */
export function agenciesOfLetters(letters: readonly ServiceLetter[]): readonly AgencyOfLetters[] {
  const bySiorg = [...Map.groupBy(letters, ({ agency }) => agency.siorg)];
  bySiorg.sort(([one, first], [other, second]) => second.length - first.length || Number(one) - Number(other));
  const acronyms = bySiorg.map(([, own]) => agencyOfLetters(own).acronym);
  return bySiorg.map(([siorg, own], index) => {
    const { name, acronym } = agencyOfLetters(own);
    const isOnlyOne = acronyms.filter((other) => other === acronym).length === 1;
    const named = oneEachName(own);
    return {
      siorg,
      name: name || `Órgão de código SIORG ${siorg}`,
      acronym: acronym ?? `SIORG ${siorg}`,
      domain: domainOf(acronym !== null && isOnlyOne ? acronym : `orgao ${siorg}`),
      letters: named,
      planned: byKey(named).slice(0, PLANS_EACH),
      sends: index % 2 === 0,
    };
  });
}

/** A number that is always the same for the same text, to begin a run of chance with. */
export function seedOf(text: string): number {
  return createHash("sha256").update(text).digest().readUInt32BE();
}

function oneEachName(letters: readonly ServiceLetter[]): readonly ServiceLetter[] {
  return [...new Map(letters.map((letter) => [foldedWords(letter.name), letter])).values()];
}

/** In the order of their plans' identifications, which is as good as drawn by lot and always the same. */
function byKey(letters: readonly ServiceLetter[]): readonly ServiceLetter[] {
  const keyed = letters.map((letter) => ({ letter, key: planIdOf(letter.slug) }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ letter }) => letter);
}

function domainOf(words: string): string {
  const plain = words
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
  return `${plain.replace(/^-|-$/g, "")}.exemplo.gov.br`;
}
