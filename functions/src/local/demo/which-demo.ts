import { createHash } from "node:crypto";
import { resolve } from "node:path";
import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import { Misuse } from "../../cli/command.ts";
import { lettersAt } from "../../cli/given-letters.ts";
import { noLetters } from "../../cli/no-letters.ts";
import { collections } from "../../documents/collections.ts";
import { MissingInput } from "../../intake/input-files.ts";
import type { LetterFile } from "../../portal/letter-file.ts";
import type { DocumentReader } from "../../ports/document-store.ts";
import { openSqliteStore } from "../../store/sqlite/sqlite-store.ts";
import type { DataFolder } from "../data-folder.ts";
import { type DemoState, readDemoState } from "./demo-state.ts";
import { type LettersCountry, lettersCountry } from "./letters/letters-country.ts";

/** Letters that were read, and what they hash to whatever folder they lie in. */
export interface GivenLetters {
  readonly path: string;
  readonly digest: string;
  readonly files: readonly LetterFile[];
}

/** The demonstration of a data folder: how far it was made, and what it is made of. */
export interface Demo {
  readonly state: DemoState;
  /** The country of letters; null of the invented one, and of one that is made already. */
  readonly ofLetters: { readonly files: readonly LetterFile[]; readonly country: LettersCountry } | null;
}

/**
 * The letters at a path, all of them read.
 *
 * @throws {MissingInput} when there is nothing of that name
 * @throws {Misuse} when there is no letter
 */
export async function readGivenLetters(path: string): Promise<GivenLetters> {
  const files: LetterFile[] = [];
  for await (const file of lettersAt(path)) files.push(file);
  const letters = lettersOf(files);
  if (letters.length === 0) throw noLetters(path);
  const sorted = letters.map((letter) => JSON.stringify(letter)).sort();
  return { path: resolve(path), digest: createHash("sha256").update(sorted.join("\n")).digest("hex"), files };
}

/**
 * What demonstration there is to be in a data folder, or to go on with; null where there is none. Nothing is changed by it.
 *
 * @param wanted the letters that were named, `invented` where none were, `none` for no demonstration
 * @throws {Misuse} when another country is in the folder than that of the letters named
 * @throws {UnusableData} when what is written of the demonstration is damaged
 */
export async function whichDemo(
  data: DataFolder,
  wanted: GivenLetters | "invented" | "none",
  today: CivilDate,
): Promise<Demo | null> {
  const state = readDemoState(data.demo);
  const given = typeof wanted === "string" ? null : wanted;
  if (state === null) {
    if (!(await isEmptyStore(data.store))) {
      if (given) throw otherCountry(data.path, { "pt-BR": "outros dados", en: "other data" });
      return null;
    }
    if (given) return ofLetters(given, { today, done: false });
    return wanted === "none" ? null : { state: { today, done: false }, ofLetters: null };
  }
  const { letters, done } = state;
  if (letters === undefined) {
    if (given) throw otherCountry(data.path, { "pt-BR": "o país inventado", en: "the invented country" });
    return { state, ofLetters: null };
  }
  const words = {
    "pt-BR": `o país das cartas de “${letters.path}”`,
    en: `the country of the letters of “${letters.path}”`,
  };
  if (given && given.digest !== letters.digest) throw otherCountry(data.path, words);
  if (done) return { state, ofLetters: null };
  const again = given ?? (await rememberedLetters(letters.path));
  if (again.digest !== letters.digest) throw lettersAreGone(letters.path);
  return ofLetters(again, state);
}

function ofLetters({ path, digest, files }: GivenLetters, { today, done, letters }: DemoState): Demo {
  const country = lettersCountry(lettersOf(files), today);
  return {
    state: { today, done, letters: { path, digest, lived: letters?.lived ?? 0, accounts: country.accounts } },
    ofLetters: { files, country },
  };
}

/** Those that could be read; of one slug the first, as an import takes them. */
function lettersOf(files: readonly LetterFile[]) {
  const letters = files.flatMap(({ result }) => (result.ok ? [result.letter] : []));
  const bySlug = Map.groupBy(letters, ({ slug }) => slug.toLowerCase());
  return [...bySlug.values()].flatMap(([first]) => first ?? []);
}

async function rememberedLetters(path: string): Promise<GivenLetters> {
  try {
    return await readGivenLetters(path);
  } catch (error) {
    if (error instanceof MissingInput || error instanceof Misuse) throw lettersAreGone(path);
    throw error;
  }
}

async function isEmptyStore(file: string): Promise<boolean> {
  const store = openSqliteStore(file);
  try {
    return await isEmpty(store);
  } finally {
    await store.close();
  }
}

async function isEmpty(store: DocumentReader): Promise<boolean> {
  for (const collection of Object.keys(collections)) {
    if ((await store.query({ collection, limit: 1 })).length > 0) return false;
  }
  return true;
}

function otherCountry(folder: string, found: Misuse["sentence"]): Misuse {
  return new Misuse({
    "pt-BR": `A pasta “${folder}” já guarda ${found["pt-BR"]}, e nada foi mudado. Para estas cartas, use outra pasta: --data PASTA`,
    en: `“${folder}” already holds ${found.en}, and nothing was changed. For these letters, use another folder: --data DIR`,
  });
}

function lettersAreGone(path: string): Misuse {
  return new Misuse({
    "pt-BR": `O país das cartas de “${path}” não chegou ao fim, e as cartas não estão mais lá como estavam. Diga onde estão: --letters DIR`,
    en: `The country of the letters of “${path}” was not finished, and the letters are not there as they were. Say where they are: --letters DIR`,
  });
}
