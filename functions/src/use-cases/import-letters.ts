import type { LettersImported, RefusedLetter } from "../../../plan/contract/letters.ts";
import type { Account } from "../../../plan/people/account.ts";
import { refusalOfActing } from "../accounts/acting-person.ts";
import { operator } from "../accounts/operator.ts";
import type { LetterFile } from "../portal/letter-file.ts";
import { agencyOfLetters } from "../portal/letters-of-agency.ts";
import { lettersRefusal } from "../portal/letters-refusal.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { leaveEvent, newEventId } from "../repositories/events.ts";
import { readPerson } from "../repositories/people.ts";
import { LIMITS } from "../store/limits.ts";
import { importAgencyLetters } from "./import-agency-letters.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { type StorableLetter, storableLetter } from "./storable-letter.ts";

export interface LettersImport {
  readonly account: Account;
  readonly letters: Iterable<LetterFile> | AsyncIterable<LetterFile>;
  readonly onProgress?: (done: number, all: number) => void;
}

/**
 * Takes in the service letters of any number of agencies. Whatever cannot be read is named and left out. Importing again
 * writes only what has changed; an import that was interrupted is finished by importing again. Letters that are stored
 * and not given stay.
 *
 * Each agency's letters are written with its list of services, a bounded number at a time, with three reads each time
 * (see `importAgencyLetters`). Whoever may no longer act is refused before the letters are looked at, and in each of these
 * writings: what was written before it stays, and leaves its event.
 */
export async function importLetters(
  surroundings: Surroundings,
  { account, letters, onProgress = () => {} }: LettersImport,
): Promise<Outcome<LettersImported>> {
  if (account !== operator) {
    const unwelcome = refusalOfActing(account, await readPerson(surroundings.store, account.uid));
    if (unwelcome) return refused(unwelcome);
  }
  const read = await readable(letters);
  if (read.given === 0) return refused(lettersRefusal("no-letters"));
  const agencyOfSlug = new Map(read.letters.map(({ letter }) => [letter.slug, letter.agency.siorg]));
  const counts = { added: 0, changed: 0, unchanged: 0, newAgencies: 0 };
  const left: RefusedLetter[] = [...read.refused];
  const agencies = [...Map.groupBy(read.letters, ({ letter }) => letter.agency.siorg)].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const result = () => ({ letters: read.given, ...counts, agencies: agencies.length, refused: left });
  let handled = 0;
  onProgress(0, read.letters.length);
  for (const [siorg, own] of agencies) {
    const agency = { ...agencyOfLetters(own.map(({ letter }) => letter)), siorg };
    for (const part of partsOf(own)) {
      const outcome = await importAgencyLetters(surroundings.store, { account, agency, letters: part, agencyOfSlug });
      if (!outcome.ok) {
        if (handled > 0) await recordImport(surroundings, account, result());
        return outcome;
      }
      const imported = outcome.result;
      counts.added += imported.added;
      counts.changed += imported.changed;
      counts.unchanged += imported.unchanged;
      counts.newAgencies += imported.newAgency ? 1 : 0;
      left.push(...imported.refused);
      handled += part.length;
      onProgress(handled, read.letters.length);
    }
  }
  await recordImport(surroundings, account, result());
  return done(result());
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

async function recordImport(
  { store, now, randomBytes }: Surroundings,
  { uid, name }: Account,
  imported: LettersImported,
): Promise<void> {
  const { refused, ...counts } = imported;
  await leaveEvent(store, newEventId(randomBytes), {
    kind: "letters.imported",
    at: now().toISOString(),
    by: { uid, name },
    agency: null,
    plan: null,
    details: { ...counts, refused: refused.length },
  });
}
