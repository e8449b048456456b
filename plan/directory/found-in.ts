import { isEmail } from "../people/email.ts";
import { foldedWords } from "../text/folded-words.ts";
import type { DirectoryEntry } from "./entry.ts";
import { type DirectoryRole, directoryRoles } from "./roles.ts";
import { roleInWords } from "./words.ts";

/** Which entries somebody looks for; what is left out is not asked for. */
export interface DirectorySought {
  /** Words that are all in the person's name or address, the agency's names, the role or a service, whatever their case and accents. */
  readonly text?: string | undefined;
  readonly role?: DirectoryRole | undefined;
  /** Only those with which something is amiss. */
  readonly amiss?: boolean | undefined;
}

/** The entries that are looked for, in their order; of each only the plans whose service was asked for, if it was. */
export function foundIn(
  entries: readonly DirectoryEntry[],
  { text = "", role, amiss = false }: DirectorySought,
): readonly DirectoryEntry[] {
  const words = foldedWords(text)
    .split(" ")
    .filter((word) => word !== "");
  return entries.flatMap((entry) => {
    if ((role !== undefined && entry.role !== role) || (amiss && entry.flags.length === 0)) return [];
    const left = words.filter((word) => !wordsOf(entry).includes(word));
    if (left.length === 0) return [entry];
    const from = entry.from.filter((source) => {
      const service = source.kind === "plan" ? foldedWords(source.service ?? "") : "";
      return left.every((word) => service.includes(word));
    });
    return from.length === 0 ? [] : [{ ...entry, from }];
  });
}

function wordsOf({ name, email, agency, agencyName, acronym, role, rank }: DirectoryEntry): string {
  const said = [name, agency, agencyName, acronym, roleInWords(role, rank)].filter((part) => part !== null).join(" ");
  return `${foldedWords(said)} ${foldedWords(email ?? "")} ${email ?? ""}`;
}

/** The addresses of the entries that mail can be sent to, each once, in the alphabet's order. */
export function addressesIn(entries: readonly DirectoryEntry[]): readonly string[] {
  const addresses = entries.flatMap(({ email, flags }) =>
    email !== null && isEmail(email) && !flags.includes("failedEmail") ? [email] : [],
  );
  return [...new Set(addresses)].sort();
}

/** Whether a text names a role. */
export function isDirectoryRole(text: string): text is DirectoryRole {
  return (directoryRoles as readonly string[]).includes(text);
}
