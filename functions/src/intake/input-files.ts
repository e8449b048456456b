import { lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { cwd } from "node:process";
import { inflateEntry } from "../workbook/reader/inflate-entry.ts";
import { WORKBOOK_ZIP_LIMITS } from "../workbook/reader/limits.ts";
import { attempt, type Refusal } from "../workbook/reader/refusal.ts";
import { openZip, type ZipLimits } from "../workbook/reader/zip-directory.ts";

/** A file that somebody gave, not yet opened. */
export interface InputFile {
  /**
   * The path as given, with `/`; inside an archive `archive.zip/path`. What lies in the working directory is named from
   * there, however long the path that was given: no two files share a name, and each name opens its file.
   */
  readonly source: string;
  /** When it was last written, ISO 8601 in UTC; null when unknown (inside an archive). */
  readonly modified: string | null;
  /** The file's bytes, or why they are not even loaded. Called at most once, and only then is the file held in memory. */
  readonly load: () => Loaded;
}

export type Loaded =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusal: Refusal };

/** A path that leads nowhere: a misuse, unlike a file that is there and cannot be read. */
export class MissingInput extends Error {
  readonly path: string;

  constructor(path: string) {
    super(`There is no file or folder ${path}.`);
    this.path = path;
  }
}

/** A ministry's archive of workbooks; each workbook in it is held to its own limits when it is read. */
const ARCHIVE_LIMITS: ZipLimits = {
  bytes: 1024 * 1024 * 1024,
  entries: 20_000,
  entryBytes: WORKBOOK_ZIP_LIMITS.bytes,
  totalBytes: 2 * 1024 * 1024 * 1024,
  ratio: WORKBOOK_ZIP_LIMITS.ratio,
  ratioFrom: WORKBOOK_ZIP_LIMITS.ratioFrom,
};

/** What a file system or a program leaves in a folder beside what people put there. */
const LITTER = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|__macosx$)/i;

/**
 * Every file behind the given paths, in the order of the paths and then of the names: a file is itself, a folder is
 * everything in it, a `.zip` is the files inside it. A file that several of the paths lead to is there once. Lock files,
 * hidden files and the system's own are passed over.
 * Whether a file is a workbook is not asked here, so that whoever sent a `.pdf` can be told.
 *
 * @throws MissingInput when a path leads nowhere
 */
export function inputFiles(paths: readonly string[]): InputFile[] {
  const found = paths.flatMap((path) => {
    const there = statSync(path, { throwIfNoEntry: false });
    if (!there) throw new MissingInput(path);
    return there.isDirectory() ? folderFiles(path) : fileOrArchive(path);
  });
  const first = new Map<string, InputFile>();
  for (const file of found) {
    const place = resolve(file.source);
    if (!first.has(place)) first.set(place, file);
  }
  return [...first.values()];
}

function folderFiles(folder: string): InputFile[] {
  return readdirSync(folder)
    .filter((name) => !LITTER.test(name))
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) => {
      const found = lstatSync(path);
      if (found.isDirectory()) return folderFiles(path);
      return found.isFile() ? fileOrArchive(path) : [];
    });
}

function fileOrArchive(path: string): InputFile[] {
  return /\.zip$/i.test(path) ? archiveFiles(path) : [singleFile(path)];
}

function singleFile(path: string): InputFile {
  const { size, mtime } = statSync(path);
  return {
    source: sourceOf(path),
    modified: mtime.toISOString(),
    load: () => {
      if (size > WORKBOOK_ZIP_LIMITS.bytes) return { ok: false, refusal: { code: "too-large" } };
      try {
        return { ok: true, bytes: readFileSync(path) };
      } catch (error) {
        return {
          ok: false,
          refusal: { code: "unreadable", detail: error instanceof Error ? error.message : basename(path) },
        };
      }
    },
  };
}

function archiveFiles(path: string): InputFile[] {
  const source = sourceOf(path);
  const opened = attempt(() => openZip(readFileSync(path), ARCHIVE_LIMITS));
  if (!opened.ok) return [{ source, modified: null, load: () => opened }];
  return [...opened.value.entries.values()]
    .filter((entry) => !entry.name.split("/").some((part) => LITTER.test(part)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({
      source: posix.join(source, entry.name),
      modified: null,
      load: () => {
        const bytes = attempt(() => inflateEntry(entry));
        return bytes.ok ? { ok: true, bytes: bytes.value } : bytes;
      },
    }));
}

/** Out of the working directory the path stays as given: one that climbs (`../..`) is harder to read than the whole. */
function sourceOf(path: string): string {
  const fromHere = relative(cwd(), path);
  const outside = isAbsolute(fromHere) || fromHere.split(sep)[0] === "..";
  return (isAbsolute(path) && !outside ? fromHere : path).split(sep).join(posix.sep);
}
