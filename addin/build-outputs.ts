import { relative, resolve } from "node:path";
import { cwd } from "node:process";
import type { Metafile } from "esbuild";

/** What esbuild made, by file names within the folder it was made in. */
export type Outputs = ReadonlyMap<string, Metafile["outputs"][string]>;

/** esbuild names files from its working folder on; what matters is where they are in Hosting's. */
export function outputsOf({ outputs }: Metafile, outDir: string): Outputs {
  const nameOf = (path: string) => relative(outDir, resolve(cwd(), path)).replaceAll("\\", "/");
  return new Map(
    Object.entries(outputs).map(([path, output]) => {
      const imports = output.imports.map((one) => ({ ...one, path: nameOf(one.path) }));
      return [nameOf(path), { ...output, imports }];
    }),
  );
}

/** The file that was made of a source. */
export function entryOf(outputs: Outputs, source: string): string {
  for (const [name, { entryPoint }] of outputs) if (entryPoint === source) return name;
  throw new Error(`Nothing was built of ${source}.`);
}

/** A script and all that is loaded with it at once. */
export function importedAtOnce(outputs: Outputs, script: string, seen: Set<string> = new Set()): readonly string[] {
  seen.add(script);
  for (const { path, kind } of outputs.get(script)?.imports ?? []) {
    if (kind === "import-statement" && !seen.has(path)) importedAtOnce(outputs, path, seen);
  }
  return [...seen];
}

/** What is loaded later by a script or by what comes with it, by its source: the files that come with it then. */
export function importedLater(outputs: Outputs, script: string): ReadonlyMap<string, readonly string[]> {
  const atOnce = importedAtOnce(outputs, script);
  const later = atOnce
    .flatMap((name) => outputs.get(name)?.imports ?? [])
    .filter(({ kind }) => kind === "dynamic-import")
    .map(({ path }) => path);
  return new Map(
    later.map((name) => [
      outputs.get(name)?.entryPoint ?? name,
      importedAtOnce(outputs, name).filter((file) => !atOnce.includes(file)),
    ]),
  );
}
