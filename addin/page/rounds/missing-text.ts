import type { RoundMissing } from "../../../plan/contract/rounds.ts";
import type { Words } from "../messages/catalogue.ts";
import { expectedName, standingShown } from "./expectation-shown.ts";
import { roundWords } from "./words.ts";

/** The addresses of all contacts, each once, as mail programs take them. */
export function addressesOf({ agencies }: Pick<RoundMissing, "agencies">): readonly string[] {
  return [...new Set(agencies.flatMap(({ contacts }) => contacts.map(({ address }) => address)))].sort();
}

/**
 * The list of what is missing as CSV that Excel opens by a double click in Brazil: semicolons, CRLF, a byte order mark. A text
 * that Excel would take for a formula is kept a text.
 */
export function missingCsv({ agencies }: Pick<RoundMissing, "agencies">, words: Words): string {
  const rows = agencies.flatMap(({ siorg, name, acronym, missing, contacts }) =>
    missing.map(({ expected, standing }) => [
      siorg,
      acronym ?? name ?? siorg,
      expectedName(expected, words),
      standingShown(standing, words),
      contacts.map((contact) => `${contact.name} <${contact.address}>`).join(", "),
    ]),
  );
  const lines = [[...roundWords(words).csvHead], ...rows].map((row) => row.map(cell).join(";"));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
