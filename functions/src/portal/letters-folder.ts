import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { LetterFile } from "./letter-file.ts";
import { LETTER_SIZE_LIMIT } from "./letter-xml.ts";
import { type LetterResult, readLetter } from "./read-letter.ts";

/**
 * Reads the `.xml` files directly in a folder one after another, in the order of their names (by code units, the same on
 * every machine). Files that share a Portal number are all kept.
 * @throws when the folder or one of its files cannot be read at all
 */
export async function* readLettersFolder(dir: string): AsyncGenerator<LetterFile> {
  const entries = await readdir(dir, { withFileTypes: true });
  const files = entries.filter((entry) => !entry.isDirectory() && /\.xml$/i.test(entry.name)).map(({ name }) => name);
  for (const file of files.sort()) yield { file, result: await readLetterFile(join(dir, file)) };
}

/**
 * Reads one letter. Without an `id` it takes the file's name as slug.
 * @throws when the file cannot be read at all
 */
export async function readLetterFile(path: string): Promise<LetterResult> {
  const { size } = await stat(path);
  // Not even loaded: a file comes from anywhere.
  if (size > LETTER_SIZE_LIMIT) return { ok: false, problem: { code: "too-large", limit: LETTER_SIZE_LIMIT } };
  return readLetter(await readFile(path), basename(path).replace(/\.xml$/i, ""));
}
