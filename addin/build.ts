import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { entryOf, importedAtOnce, importedLater, type Outputs, outputsOf } from "./build-outputs.ts";
import { paneEntries, tryEntries, writePane } from "./build-pane.ts";
import { writeHostedFiles } from "./hosted-files.ts";
import { pageDocument } from "./page-document.ts";
import { FEDERATED_PAGE } from "./session/federated.ts";

/** What the page and the taskpane are built with. */
export interface PageBuild {
  /** Emptied first: Hosting gives out whatever is in it. */
  readonly outDir: string;
  /** Where the sign-in emulator is, as `http://127.0.0.1:9099`; null for the real accounts. */
  readonly signInEmulator: string | null;
  /**
   * Builds the page where the taskpane can be tried without Excel as well, and takes Microsoft's library from the
   * installed package. False in production: there the library is Microsoft's to give out.
   */
  readonly tryIt?: boolean;
}

/** What was built, file names within the folder. */
export interface BuiltPage {
  /** All that is loaded before anybody signs in: the script and what it imports at once. */
  readonly initialScripts: readonly string[];
  /** Of each view of the page that is loaded later, by its source: what comes with it beyond that. */
  readonly laterScripts: ReadonlyMap<string, readonly string[]>;
  /** What the charts of the dashboard bring, once its view is here. */
  readonly chartScripts: readonly string[];
  /** All that is loaded of the taskpane before anybody signs in. */
  readonly paneScripts: readonly string[];
  readonly files: readonly string[];
}

/** The oldest browsers that government machines still have (Edge and Firefox ESR of 2022, Safari 15.4). */
const BROWSERS = ["chrome102", "edge102", "firefox102", "safari15.4"];

/**
 * Builds the page and the taskpane into a folder for Hosting: `index.html`, `pane.html` and files with a hash in their
 * names, which may be kept for ever. Sign-in is a file of its own, loaded when it is needed. Runs in the project's
 * folder; rejects with esbuild's messages.
 */
export async function buildPage({ outDir, signInEmulator, tryIt = false }: PageBuild): Promise<BuiltPage> {
  await rm(outDir, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  const { metafile } = await build({
    entryPoints: {
      page: "addin/page/main.ts",
      style: "addin/page/styles/page.css",
      icon: "addin/page/icon.svg",
      ...paneEntries,
      ...(tryIt ? tryEntries : {}),
    },
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
  const paneScripts = await writePane(outputs, { outDir, signInEmulator, tryIt });
  const hosted = await writeHostedFiles(outDir);
  return {
    initialScripts: importedAtOnce(outputs, script),
    laterScripts: importedLater(outputs, script),
    chartScripts: chartScripts(outputs),
    paneScripts,
    files: ["index.html", "pane.html", FEDERATED_PAGE.slice(1), ...outputs.keys(), ...hosted],
  };
}

/** The charts are loaded by the view that shows them, which is loaded later itself. */
function chartScripts(outputs: Outputs): readonly string[] {
  const view = entryOf(outputs, "addin/page/dashboard/dashboard-view.ts");
  return importedLater(outputs, view).get("addin/page/dashboard/charts/library.ts") ?? [];
}
