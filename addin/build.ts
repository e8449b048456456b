import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPage } from "./build-page.ts";

/**
 * Builds the page into `out/hosting`. With `SIGN_IN_EMULATOR` set (`http://127.0.0.1:9099`) people sign in there instead
 * of with the real accounts.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const outDir = join(root, "out", "hosting");
const { files } = await buildPage({ root, outDir, signInEmulator: process.env.SIGN_IN_EMULATOR ?? null });
process.stdout.write(`${files.length} files in ${outDir}\n`);
