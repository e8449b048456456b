import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { entryOf, importedAtOnce, type Outputs } from "./build-outputs.ts";
import { OFFICE } from "./page-policy.ts";
import { paneDocument } from "./pane-document.ts";
import { FEDERATED_PAGE } from "./session/federated.ts";
import { tryDocument } from "./try-document.ts";

/** The sources of the taskpane, and of the page where it can be tried without Excel. */
export const paneEntries = {
  pane: "addin/pane/main.ts",
  "pane-style": "addin/pane/styles/pane.css",
  dialog: "addin/dialog/main.ts",
};
export const tryEntries = {
  prelude: "addin/try/prelude.ts",
  try: "addin/try/main.ts",
  "try-style": "addin/try/try.css",
};

/** As much of Microsoft's library as Excel for Windows, which the host plays, asks for. */
const LIBRARY = [
  "office.js",
  "excel-win32-16.01.js",
  "o15apptofilemappingtable.js",
  "pt-br/office_strings.js",
  "en-us/office_strings.js",
];

/** What the documents are made for. */
export interface PaneDocuments {
  readonly outDir: string;
  readonly signInEmulator: string | null;
  /** Microsoft's library from the installed package, and the page where the pane can be tried without Excel. */
  readonly tryIt: boolean;
}

/** Writes the pane's documents; the scripts that are loaded before anybody signs in. */
export async function writePane(outputs: Outputs, options: PaneDocuments): Promise<readonly string[]> {
  const { outDir, signInEmulator, tryIt } = options;
  const script = entryOf(outputs, paneEntries.pane);
  const parts = {
    office: tryIt ? "/office/office.js" : `${OFFICE}/lib/1/hosted/office.js`,
    prelude: null,
    script: `/${script}`,
    style: `/${entryOf(outputs, paneEntries["pane-style"])}`,
    signInEmulator,
  };
  await writeFile(join(outDir, "pane.html"), paneDocument(parts));
  const dialog = `/${entryOf(outputs, paneEntries.dialog)}`;
  await writeFile(join(outDir, FEDERATED_PAGE), paneDocument({ ...parts, script: dialog }));
  if (tryIt) {
    await copyLibrary(outDir);
    const prelude = `/${entryOf(outputs, tryEntries.prelude)}`;
    await writeFile(join(outDir, "experimente-painel.html"), paneDocument({ ...parts, prelude }));
    const tried = {
      script: `/${entryOf(outputs, tryEntries.try)}`,
      style: `/${entryOf(outputs, tryEntries["try-style"])}`,
    };
    await writeFile(join(outDir, "experimente.html"), tryDocument(tried));
  }
  return importedAtOnce(outputs, script);
}

async function copyLibrary(outDir: string): Promise<void> {
  const folder = join("node_modules", "@microsoft", "office-js", "dist");
  for (const name of LIBRARY) {
    const target = join(outDir, "office", name);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(folder, name), target);
  }
}
