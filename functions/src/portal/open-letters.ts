import { basename } from "node:path/posix";
import { inflateEntry } from "../workbook/reader/inflate-entry.ts";
import { attempt } from "../workbook/reader/refusal.ts";
import { openZip, type ZipEntry, type ZipLimits } from "../workbook/reader/zip-directory.ts";
import type { LetterFile } from "./letter-file.ts";
import { LETTER_SIZE_LIMIT } from "./letter-xml.ts";
import { archiveRefusal, lettersRefusal } from "./letters-refusal.ts";
import { type LettersOpened, readCatalogue } from "./read-catalogue.ts";
import { type LetterResult, readLetter } from "./read-letter.ts";

const MEGABYTE = 1024 * 1024;

/** An archive of all letters of the country has some 4 MB; a letter in it is held to its own limit when it is read. */
const ARCHIVE_LIMITS: ZipLimits = {
  bytes: 64 * MEGABYTE,
  entries: 20_000,
  entryBytes: 16 * MEGABYTE,
  totalBytes: 512 * MEGABYTE,
  ratio: 400,
  ratioFrom: MEGABYTE,
};

/**
 * The letters in bytes that somebody sent: a `.zip` of letters in XML, or the Portal's catalogue in JSON; told apart by how
 * they begin. Of a zip only what is named `.xml` is looked at, one letter in memory at a time.
 */
export function openLetters(bytes: Uint8Array): LettersOpened {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return readArchive(bytes);
  const beginning = new TextDecoder().decode(bytes.subarray(0, 64)).trimStart()[0];
  if (beginning === "{" || beginning === "[") return readCatalogue(bytes);
  return { ok: false, refusal: lettersRefusal("not-letters") };
}

function readArchive(bytes: Uint8Array): LettersOpened {
  const opened = attempt(() => openZip(bytes, ARCHIVE_LIMITS));
  if (!opened.ok) return { ok: false, refusal: archiveRefusal(opened.refusal) };
  const entries = [...opened.value.entries.values()]
    .filter(({ name }) => /\.xml$/i.test(name) && !name.split("/").some((part) => /^(?:\.|__macosx$)/i.test(part)))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return { ok: true, letters: lettersOf(entries) };
}

function* lettersOf(entries: readonly ZipEntry[]): Generator<LetterFile> {
  for (const entry of entries) yield { file: entry.name, result: letterOf(entry) };
}

function letterOf(entry: ZipEntry): LetterResult {
  if (entry.size > LETTER_SIZE_LIMIT) return { ok: false, problem: { code: "too-large", limit: LETTER_SIZE_LIMIT } };
  const xml = attempt(() => inflateEntry(entry));
  if (!xml.ok) return { ok: false, problem: { code: "damaged" } };
  return readLetter(xml.value, basename(entry.name).replace(/\.xml$/i, ""));
}
