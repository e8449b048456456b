import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, type Metafile } from "esbuild";
import { functionsLockfile, type Lockfile } from "./functions-lockfile.ts";
import { type FunctionsManifest, functionsManifest, type ProjectManifest } from "./functions-package.ts";

export interface BundleOptions {
  /** The project's folder. */
  readonly root: string;
  /** A folder of the functions' own, emptied first. */
  readonly outDir: string;
}

/**
 * Bundles the functions as the cloud runs them: the project's own code in one module with its source map, packages left to
 * be installed, and the `package.json` and lockfile that say which.
 */
export async function bundleFunctions({ root, outDir }: BundleOptions): Promise<FunctionsManifest> {
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ["functions/src/index.ts"],
    outdir: outDir,
    bundle: true,
    // What is loaded late stays in a file of its own.
    splitting: true,
    chunkNames: "part-[hash]",
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node24",
    sourcemap: true,
    metafile: true,
    logLevel: "silent",
  });
  const manifest = functionsManifest(externals(metafile), read<ProjectManifest>(root, "package.json"));
  write(outDir, "package.json", manifest);
  write(outDir, "package-lock.json", functionsLockfile(manifest, read<Lockfile>(root, "package-lock.json")));
  return manifest;
}

function externals({ outputs }: Metafile): string[] {
  return Object.values(outputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external === true).map(({ path }) => path),
  );
}

function read<Content>(root: string, file: string): Content {
  return JSON.parse(readFileSync(join(root, file), "utf8")) as Content;
}

function write(folder: string, file: string, content: unknown): void {
  writeFileSync(join(folder, file), `${JSON.stringify(content, null, 2)}\n`);
}
