/** How long the full check of a filled plan takes in the browser: `node test/bench/browser-check.ts`, or in `npm run bench`. */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { readWorkbook } from "../../functions/src/workbook/reader/read-workbook.ts";
import { launchBrowser } from "../browser/launch.ts";
import { BENCH_DATE, filledWorkbooks } from "./bench-workbooks.ts";
import { checkTimes, gridAsText } from "./browser-check-page.ts";

const SAMPLE = 40;
const TURNS = 7;

/** Milliseconds a plan. */
export interface BrowserCheck {
  readonly check: number;
  /** The same cells through JSON and back, in the same browser. */
  readonly json: number;
  readonly checkInNode: number;
}

/** Checks filled plans in Chromium and in this process, in one run. */
export async function measureBrowserCheck(files: readonly Uint8Array[]): Promise<BrowserCheck> {
  const texts = files.map((file) => {
    const read = readWorkbook(file);
    if (!read.ok) throw new Error(`refused: ${read.refusal.code}`);
    return gridAsText(read.grid);
  });
  const [check, json] = await inBrowser(texts);
  const [checkInNode] = await checkTimes(texts, BENCH_DATE, TURNS);
  return { check, json, checkInNode };
}

async function inBrowser(texts: readonly string[]): Promise<readonly [number, number]> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("browser-check-page.ts", import.meta.url))],
    bundle: true,
    minify: true,
    format: "iife",
    globalName: "bench",
    write: false,
  });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: outputFiles[0]?.text ?? "" });
    const call = `bench.checkTimes(${JSON.stringify(texts)}, ${JSON.stringify(BENCH_DATE)}, ${TURNS})`;
    return (await page.evaluate(call)) as readonly [number, number];
  } finally {
    await browser.close();
  }
}

/** The figures in a line each. */
export function browserCheckInWords({ check, json, checkInNode }: BrowserCheck): string {
  return [
    `a full check of a filled plan in the browser: ${check.toFixed(2)} ms`,
    `  check ÷ the same cells through JSON            ${(check / json).toFixed(2)}`,
    `  in the browser ÷ in Node                       ${(check / checkInNode).toFixed(2)}`,
  ].join("\n");
}

if (import.meta.main) {
  process.stdout.write(`${browserCheckInWords(await measureBrowserCheck(await filledWorkbooks(SAMPLE)))}\n`);
}
