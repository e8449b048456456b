import type { By } from "../../../plan/contract/plans.ts";
import type { LetterFile } from "../portal/letter-file.ts";
import { agencyOfLetters } from "../portal/letters-of-agency.ts";
import { lettersRefusal } from "../portal/letters-refusal.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { leaveEvent, newEventId } from "../repositories/events.ts";
import { LIMITS } from "../store/limits.ts";
import { importAgencyLetters } from "./import-agency-letters.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { type RefusedLetter, type StorableLetter, storableLetter } from "./storable-letter.ts";

export interface LettersImport {
  readonly by: By;
  readonly letters: Iterable<LetterFile> | AsyncIterable<LetterFile>;
  readonly onProgress?: (done: number, all: number) => void;
}

/** What an import came to. */
export interface LettersImported {
  /** All that were given. */
  readonly letters: number;
  readonly added: number;
  readonly changed: number;
  /** Stored before as they are, and not written again. */
  readonly unchanged: number;
  readonly agencies: number;
  /** Agencies that the store did not know. */
  readonly newAgencies: number;
  readonly refused: readonly RefusedLetter[];
}

/**
 * Takes in the service letters of any number of agencies. Whatever cannot be read is named and left out. Importing again
 * writes only what has changed; an import that was interrupted is finished by importing again. Letters that are stored
 * and not given stay.
 *
 * Each agency's letters are written with its list of services, a bounded number at a time, with two reads each time.
 */
export async function importLetters(
  surroundings: Surroundings,
  { by, letters, onProgress = () => {} }: LettersImport,
): Promise<Outcome<LettersImported>> {
  const read = await readable(letters);
  if (read.given === 0) return refused(lettersRefusal("no-letters"));
  const agencyOfSlug = new Map(read.letters.map(({ letter }) => [letter.slug, letter.agency.siorg]));
  const counts = { added: 0, changed: 0, unchanged: 0, newAgencies: 0 };
  const left: RefusedLetter[] = [...read.refused];
  const agencies = [...Map.groupBy(read.letters, ({ letter }) => letter.agency.siorg)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  let handled = 0;
  onProgress(0, read.letters.length);
  for (const [siorg, own] of agencies) {
    const agency = { ...agencyOfLetters(own.map(({ letter }) => letter)), siorg };
    for (const part of partsOf(own)) {
      const imported = await importAgencyLetters(surroundings.store, { agency, letters: part, agencyOfSlug });
      counts.added += imported.added;
      counts.changed += imported.changed;
      counts.unchanged += imported.unchanged;
      counts.newAgencies += imported.newAgency ? 1 : 0;
      left.push(...imported.refused);
      handled += part.length;
      onProgress(handled, read.letters.length);
    }
  }
  const result = { letters: read.given, ...counts, agencies: agencies.length, refused: left };
  await recordImport(surroundings, by, result);
  return done(result);
}

async function readable(files: LettersImport["letters"]) {
  const letters: StorableLetter[] = [];
  const refused: RefusedLetter[] = [];
  const fileOfSlug = new Map<string, string>();
  let given = 0;
  for await (const { file, result } of files) {
    given++;
    const storable = result.ok ? storableLetter(file, result.letter) : result;
    if ("problem" in storable) {
      refused.push({ file, problem: storable.problem });
      continue;
    }
    const { slug } = storable.letter;
    const first = fileOfSlug.get(slug.toLowerCase());
    if (first !== undefined) {
      refused.push({ file, problem: { code: "same-id", slug, file: first } });
      continue;
    }
    fileOfSlug.set(slug.toLowerCase(), file);
    letters.push(storable);
  }
  return { given, letters, refused };
}

/** Letters and bytes of one transaction, far within the store's limits. */
const PART_LETTERS = 200;
const PART_BYTES = LIMITS.requestSize / 2;

function partsOf(letters: readonly StorableLetter[]): StorableLetter[][] {
  const parts: StorableLetter[][] = [];
  let bytes = 0;
  for (const letter of letters) {
    const part = parts.at(-1);
    if (part === undefined || part.length === PART_LETTERS || bytes + letter.size > PART_BYTES) {
      parts.push([letter]);
      bytes = letter.size;
    } else {
      part.push(letter);
      bytes += letter.size;
    }
  }
  return parts;
}

async function recordImport({ store, now, randomBytes }: Surroundings, by: By, imported: LettersImported) {
  const { refused, ...counts } = imported;
  await leaveEvent(store, newEventId(randomBytes), {
    kind: "letters.imported",
    at: now().toISOString(),
    by,
    agency: null,
    plan: null,
    details: { ...counts, refused: refused.length },
  });
}
