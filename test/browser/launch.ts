import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { mkdir, readFile, rename } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress } from "node:zlib";
import { type Browser, chromium } from "playwright-core";

const PACKAGE = join("node_modules", "@sparticuz", "chromium");

const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A real Chromium: the one that `PLANO_BROWSER` names, on Linux x64 the one that npm brought, elsewhere an installed
 * Chrome or Edge. Rejects with what to do when there is none.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.PLANO_BROWSER;
  if (named) return chromium.launch({ executablePath: named, args: ARGUMENTS });
  if (process.platform === "linux" && process.arch === "x64") {
    return chromium.launch({ executablePath: await unpacked(), args: ARGUMENTS });
  }
  for (const channel of ["chrome", "msedge"]) {
    const browser = await chromium.launch({ channel, args: ARGUMENTS }).catch(() => null);
    if (browser) return browser;
  }
  throw new Error("Neither Chrome nor Edge is installed: set PLANO_BROWSER to the path of a Chromium.");
}

/** The packed browser, unpacked once for each of its versions; whoever comes second finds it whole or not at all. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, "package.json"), "utf8")) as { version: string };
  const folder = join(tmpdir(), `plano-chromium-${version}`);
  const path = join(folder, "chromium");
  if (existsSync(path)) return path;
  await mkdir(folder, { recursive: true });
  const partial = join(folder, randomUUID());
  await pipeline(
    createReadStream(join(PACKAGE, "bin", "chromium.br")),
    createBrotliDecompress(),
    createWriteStream(partial, { mode: 0o755 }),
  );
  await rename(partial, path);
  return path;
}
