import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { chromium } from "playwright-core";
import { iconFiles } from "./sizes.ts";

const FOLDER = "addin/icons";

/**
 * Draws the PNGs from the SVGs, once they are changed: `node addin/icons/draw.ts`. A drawing for 16 pixels stands beside
 * each: what is legible at 32 is mud at half of it. The greys and blues of the buttons stand out from a light ribbon and
 * from a dark one. `PLANO_BROWSER` names the Chromium to draw with where there is no Chrome.
 */
const { PLANO_BROWSER } = process.env;
const browser = await chromium.launch(PLANO_BROWSER ? { executablePath: PLANO_BROWSER } : { channel: "chrome" });
try {
  const page = await browser.newPage();
  for (const { icon, size, file } of iconFiles()) {
    const drawing = await readFile(join(FOLDER, size === 16 ? `${icon}-16.svg` : `${icon}.svg`), "utf8");
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await writeFile(join(FOLDER, file), await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
