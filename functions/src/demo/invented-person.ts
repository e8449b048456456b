import { familyNames, givenNames } from "./invented-names.ts";
import type { Chance } from "./random.ts";

export interface InventedPerson {
  readonly name: string;
  readonly email: string;
  readonly telephone: string;
}

/** A person who does not exist, with an address under the given domain. */
export function inventedPerson(luck: Chance, domain: string): InventedPerson {
  const given = luck.pick(givenNames);
  const family = luck.pick(familyNames);
  const local = `${given}.${family}`
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z.]/g, "");
  return {
    name: `${given} ${family} ${luck.pick(["Neto", "Sobral", "Lins", "Prado", "Moura"])}`,
    email: `${local}${luck.whole(1, 99)}@${domain}`,
    telephone: `(61) 3${luck.whole(100, 999)}-${luck.whole(1000, 9999)}`,
  };
}
