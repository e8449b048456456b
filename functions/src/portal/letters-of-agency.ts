import type { LetterAgency, ServiceLetter } from "./service-letter.ts";

/** Letters of one agency spell its name in several ways, or not at all: the spelling that most of them use. */
export function agencyOfLetters(letters: readonly Pick<ServiceLetter, "agency">[]): LetterAgency {
  const spellings = Map.groupBy(letters, ({ agency }) => JSON.stringify([agency.name, agency.acronym]));
  const [most] = [...spellings.values()].sort((one, other) => rank(other) - rank(one));
  const agency = most?.[0]?.agency;
  if (!agency) throw new Error("An agency without letters.");
  return agency;
}

function rank(letters: readonly Pick<ServiceLetter, "agency">[]): number {
  return letters[0]?.agency.name === "" ? 0 : letters.length;
}
