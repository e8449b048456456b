import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { helpPage } from "./help/help-page.ts";
import { iconFiles } from "./icons/sizes.ts";

const GUIDE = "docs/instalar-no-excel.md";
const PICTURES = "docs/imagens";

/**
 * Puts what the manifest names, and no page loads, into the folder for Hosting: the ribbon's icons and the help with its
 * pictures. Office shows an icon of its own in place of one it may not keep, so they lie where everything may be kept.
 * Runs in the project's folder.
 *
 * @returns the files' names within the folder
 */
export async function writeHostedFiles(outDir: string): Promise<readonly string[]> {
  const copies = new Map(iconFiles().map(({ file }) => [`assets/icons/${file}`, join("addin/icons", file)]));
  for (const picture of await readdir(PICTURES)) copies.set(`imagens/${picture}`, join(PICTURES, picture));
  copies.set("ajuda.css", "addin/help/help.css");
  for (const [name, from] of copies) {
    await mkdir(dirname(join(outDir, name)), { recursive: true });
    await cp(from, join(outDir, name));
  }
  await writeFile(join(outDir, "ajuda.html"), helpPage(await readFile(GUIDE, "utf8")));
  return [...copies.keys(), "ajuda.html"];
}
