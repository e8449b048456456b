import { planPeople } from "../form/people.ts";
import type { PlanContent } from "../workbook/content.ts";
import { matrixHeaders } from "./official-section.ts";
import { opening } from "./opening.ts";
import type { Piece, PrintedColumn } from "./piece.ts";
import { printedEntry } from "./printed-entry.ts";

type Person = (typeof planPeople)[number];

const SHARES = [26, 21, 37, 16];

/** Section 1: who represents the agency. */
export function representativesSection({ fields }: PlanContent): readonly Piece[] {
  const people = planPeople.filter(({ role }) => role !== "owner");
  return [...opening(1), peopleTable(people, ({ label }) => label, fields)];
}

/** Section 2: who owns the service. */
export function ownerSection({ fields }: PlanContent): readonly Piece[] {
  const people = planPeople.filter(({ role }) => role === "owner");
  return [...opening(2), peopleTable(people, ({ rank }) => `(${rank})`, fields)];
}

function peopleTable(
  people: readonly Person[],
  label: (person: Person) => string,
  fields: PlanContent["fields"],
): Piece {
  const headers = matrixHeaders(`${people[0]?.key}.name`);
  const columns = headers.map((header, index): PrintedColumn => ({ header, share: SHARES[index] ?? 0 }));
  const rows = people.map((person) => [
    [{ text: label(person) }],
    ...(["name", "email", "telephone"] as const).map((part) => [printedEntry(fields[`${person.key}.${part}`])]),
  ]);
  return { piece: "table", columns, rows };
}
