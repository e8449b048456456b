import { focalPointThemes } from "../form/agency-form.ts";
import { planPeople } from "../form/people.ts";

/** What somebody answers for, in the order in which a directory lists it. */
export const directoryRoles = [
  "owner",
  "executiveSecretariat",
  "ombudsman",
  "technology",
  "chair",
  "serviceDelivery",
  "digitalOffer",
  "focalPoint",
  "editor",
] as const;

/**
 * `focalPoint` and `editor` are of accounts, `chair` of accounts and of section 7, `serviceDelivery` and `digitalOffer` of
 * the agency workbook, the others of plans.
 */
export type DirectoryRole = (typeof directoryRoles)[number];

/** Whether somebody has a role or stands in for who has; null where nobody stands in. */
export type DirectoryRank = "titular" | "suplente" | "substituto" | null;

interface FormRole {
  readonly role: DirectoryRole;
  readonly rank: DirectoryRank;
}

function last(key: string): string {
  return key.slice(key.lastIndexOf(".") + 1);
}

function roleOf(key: string): DirectoryRole {
  const role = directoryRoles.find((candidate) => candidate === last(key));
  if (role === undefined) throw new Error(`The form's role ${key} is not in the directory.`);
  return role;
}

/** Those whom a plan has a place for, by their keys, in the form's order; not the chair, whom section 7 only names. */
export const planRoles: ReadonlyMap<string, FormRole> = new Map(
  planPeople.map(({ key, role, rank }) => [key, { role: roleOf(role), rank }]),
);

/** Those whom an agency workbook has a place for. */
export const workbookRoles: ReadonlyMap<string, FormRole> = new Map(
  focalPointThemes.flatMap(({ key }) =>
    (["titular", "substituto"] as const).map((rank) => [`${key}.${rank}`, { role: roleOf(key), rank }] as const),
  ),
);
