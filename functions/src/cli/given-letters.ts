import { readFileSync, statSync } from "node:fs";
import { MissingInput } from "../intake/input-files.ts";
import type { LetterFile } from "../portal/letter-file.ts";
import { readLettersFolder } from "../portal/letters-folder.ts";
import { type LettersRefusal, lettersRefusal } from "../portal/letters-refusal.ts";
import { openLetters } from "../portal/open-letters.ts";
import { CATALOGUE_SIZE_LIMIT } from "../portal/read-catalogue.ts";
import { Misuse } from "./command.ts";

/**
 * The letters that somebody names: a folder or a `.zip` of XML, or the Portal's catalogue in JSON.
 *
 * @throws {MissingInput} when there is nothing of that name
 * @throws {Misuse} when it is none of these
 */
export function lettersAt(path: string): Iterable<LetterFile> | AsyncIterable<LetterFile> {
  const there = statSync(path, { throwIfNoEntry: false });
  if (!there) throw new MissingInput(path);
  if (there.isDirectory()) return readLettersFolder(path);
  // Not even loaded: a file comes from anywhere.
  if (there.size > CATALOGUE_SIZE_LIMIT) throw lettersMisuse(lettersRefusal("too-large"));
  const opened = openLetters(readFileSync(path));
  if (!opened.ok) throw lettersMisuse(opened.refusal);
  return opened.letters;
}

/** A refusal of letters as a mistake of whoever named them. */
export function lettersMisuse({ sentences }: LettersRefusal): Misuse {
  return new Misuse(sentences);
}
