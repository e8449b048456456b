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

/** The people of section 1, by their keys in the form. */
export const representatives = [
  "representatives.executiveSecretariat.titular",
  "representatives.executiveSecretariat.suplente",
  "representatives.ombudsman.titular",
  "representatives.ombudsman.suplente",
  "representatives.technology.titular",
  "representatives.technology.suplente",
] as const;

/** The three fields in which a plan says who somebody is, by the key of their part in it. */
export function fieldsOfPerson(key: string, { name, email, telephone }: InventedPerson): [string, string][] {
  return [
    [`${key}.name`, name],
    [`${key}.email`, email],
    [`${key}.telephone`, telephone],
  ];
}
