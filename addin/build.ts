import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { cwd } from "node:process";
import { build, type Metafile } from "esbuild";
import { writeHostedFiles } from "./hosted-files.ts";
import { pageDocument } from "./page-document.ts";

/** What the page is built with. */
export interface PageBuild {
  /** Emptied first: Hosting gives out whatever is in it. */
  readonly outDir: string;
  /** Where the sign-in emulator is, as `http://127.0.0.1:9099`; null for the real accounts. */
  readonly signInEmulator: string | null;
}

/** What was built, file names within the folder. */
export interface BuiltPage {
  /** All that is loaded before anybody signs in: the script and what it imports at once. */
  readonly initialScripts: readonly string[];
  readonly files: readonly string[];
}

/** The oldest browsers that government machines still have (Edge and Firefox ESR of 2022, Safari 15.4). */
const BROWSERS = ["chrome102", "edge102", "firefox102", "safari15.4"];

/**
 * Builds the page into a folder for Hosting: `index.html` and files with a hash in their names, which may be kept for
 * ever. Sign-in is a file of its own, loaded when it is needed. Runs in the project's folder; rejects with esbuild's
 * messages.
 */
export async function buildPage({ outDir, signInEmulator }: PageBuild): Promise<BuiltPage> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const { metafile } = await build({
    entryPoints: { page: "addin/page/main.ts", style: "addin/page/styles/page.css", icon: "addin/page/icon.svg" },
    outdir: outDir,
    entryNames: "assets/[name]-[hash]",
    chunkNames: "assets/[name]-[hash]",
    loader: { ".svg": "copy" },
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: BROWSERS,
    charset: "utf8",
    metafile: true,
    logLevel: "silent",
  });
  const outputs = outputsOf(metafile, outDir);
  const script = entryOf(outputs, "addin/page/main.ts");
  const document = pageDocument({
    script: `/${script}`,
    style: `/${entryOf(outputs, "addin/page/styles/page.css")}`,
    icon: `/${[...outputs.keys()].find((name) => name.endsWith(".svg")) ?? ""}`,
    signInEmulator,
  });
  await writeFile(join(outDir, "index.html"), document);
  const hosted = await writeHostedFiles(outDir);
  return { initialScripts: importedAtOnce(outputs, script), files: ["index.html", ...outputs.keys(), ...hosted] };
}

type Outputs = ReadonlyMap<string, Metafile["outputs"][string]>;

/** esbuild names files from its working folder on; what matters is where they are in Hosting's. */
function outputsOf({ outputs }: Metafile, outDir: string): Outputs {
  const nameOf = (path: string) => relative(outDir, resolve(cwd(), path)).replaceAll("\\", "/");
  return new Map(
    Object.entries(outputs).map(([path, output]) => {
      const imports = output.imports.map((one) => ({ ...one, path: nameOf(one.path) }));
      return [nameOf(path), { ...output, imports }];
    }),
  );
}

function entryOf(outputs: Outputs, source: string): string {
  for (const [name, { entryPoint }] of outputs) if (entryPoint === source) return name;
  throw new Error(`Nothing was built of ${source}.`);
}

function importedAtOnce(outputs: Outputs, script: string, seen: Set<string> = new Set()): readonly string[] {
  seen.add(script);
  for (const { path, kind } of outputs.get(script)?.imports ?? []) {
    if (kind === "import-statement" && !seen.has(path)) importedAtOnce(outputs, path, seen);
  }
  return [...seen];
}
