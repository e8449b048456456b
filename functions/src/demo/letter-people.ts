import type { PlanValues } from "../../../plan/form/values.ts";
import type { InventedAgency } from "./invented-names.ts";
import { fieldsOfPerson, type InventedPerson, inventedPerson, representatives } from "./invented-person.ts";
import { seedOf } from "./letter-country.ts";
import { chance } from "./random.ts";

/** Services of an agency are owned by so many people, each of whom has several. */
const OWNERS = 3;

/** Who stands for a service in its plan. */
export interface Owners {
  readonly titular: InventedPerson;
  readonly suplente: InventedPerson;
}

/** Who owns the service of a number, and who stands in: always the same people of the agency. */
export function ownersOf(agency: InventedAgency, number: number): Owners {
  return { titular: someoneOf(agency, `owner ${number % OWNERS}`), suplente: someoneOf(agency, "stand-in") };
}

/** Sections 1 and 2: the agency's representatives, the same in all its plans, and the service's owners. */
export function peopleOfPlan(agency: InventedAgency, { titular, suplente }: Owners): PlanValues["fields"] {
  return Object.fromEntries([
    ...representatives.flatMap((key) => fieldsOfPerson(key, someoneOf(agency, key))),
    ...fieldsOfPerson("owner.titular", titular),
    ...fieldsOfPerson("owner.suplente", suplente),
  ]);
}

/** Somebody of an agency who does not exist: the same for the same part. */
export function someoneOf({ siorg, domain }: InventedAgency, part: string): InventedPerson {
  return inventedPerson(chance(seedOf(`${siorg} ${part}`)), domain);
}
