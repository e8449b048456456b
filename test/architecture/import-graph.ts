import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, posix, relative, resolve, sep } from "node:path";

/** An import as written: the file that imports and what it names, a path from the root for our own files. */
export interface Import {
  readonly from: string;
  readonly to: string;
  readonly own: boolean;
}

const IMPORT =
  /(?:^|[\s;])(?:import|export)\s+(?:[^"';]*?\sfrom\s*)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** Every import, static, dynamic or of types alone, of the TypeScript files under the given rooms. */
export function importsUnder(root: string, rooms: readonly string[]): readonly Import[] {
  return rooms.flatMap((room) => typescriptFiles(join(root, room))).flatMap((file) => importsOf(root, file));
}

function importsOf(root: string, file: string): Import[] {
  const source = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const from = slashed(relative(root, file));
  return [...source.matchAll(IMPORT)].map((match) => {
    const specifier = match[1] ?? match[2] ?? "";
    const own = specifier.startsWith(".");
    return { from, to: own ? slashed(relative(root, resolve(dirname(file), specifier))) : specifier, own };
  });
}

/** The room of a file: its first folder. */
export function roomOf(file: string): string {
  return file.split(posix.sep)[0] ?? "";
}

/** A circle of imports as the files on it, first and last the same, or null when there is none. */
export function findCircle(imports: readonly Import[]): readonly string[] | null {
  const targets = new Map<string, string[]>();
  for (const { from, to, own } of imports) if (own) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  for (const start of targets.keys()) {
    const circle = circleFrom(start, [], targets, done);
    if (circle) return circle;
  }
  return null;
}

function circleFrom(
  file: string,
  path: readonly string[],
  targets: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] | null {
  const again = path.indexOf(file);
  if (again >= 0) return [...path.slice(again), file];
  if (done.has(file)) return null;
  for (const target of targets.get(file) ?? []) {
    const circle = circleFrom(target, [...path, file], targets, done);
    if (circle) return circle;
  }
  done.add(file);
  return null;
}

function typescriptFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name !== "node_modules")
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? typescriptFiles(path) : path.endsWith(".ts") ? [path] : []));
}

function slashed(path: string): string {
  return path.split(sep).join(posix.sep);
}
