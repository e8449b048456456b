import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { LETTER_SIZE_LIMIT } from "./letter-xml.ts";
import { type LetterResult, readLetter } from "./read-letter.ts";

/** A file of the folder (its name, without the path) and what became of it. */
export interface LetterFile {
  readonly file: string;
  readonly result: LetterResult;
}

/**
 * Reads the `.xml` files directly in a folder one after another, in the order of their names (by code units, the same on
 * every machine). A letter without an `id` takes its file's name as slug. Files that share a Portal number are all kept.
 * @throws when the folder or one of its files cannot be read at all
 */
export async function* readLettersFolder(dir: string): AsyncGenerator<LetterFile> {
  const entries = await readdir(dir, { withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory() && /\.xml$/i.test(entry.name)).map(({ name }) => name);
  for (const file of files.sort()) {
    const path = join(dir, file);
    const { size } = await stat(path);
    // Not even loaded: a folder comes from anywhere, too.
    if (size > LETTER_SIZE_LIMIT) {
      yield { file, result: { ok: false, problem: { code: "too-large", limit: LETTER_SIZE_LIMIT } } };
    } else {
      yield { file, result: readLetter(await readFile(path), file.replace(/\.xml$/i, "")) };
    }
  }
}
