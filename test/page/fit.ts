import { readFileSync } from "node:fs";
import { expect } from "@jest/globals";
import type { Page } from "playwright-core";

/** The narrowest screen that everything fits on. */
export const NARROW = 320;

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Goes to an address, and waits for what it shows. */
export async function look(page: Page, address: string, awaited: string): Promise<void> {
  await page.evaluate(`location.hash = ${JSON.stringify(address)}`);
  await page.getByText(awaited).first().waitFor();
}

/** Whether what is shown breaks nothing of WCAG 2.2 AA, and nothing of it stands beside a narrow screen. */
export async function isFit(page: Page): Promise<void> {
  await page.evaluate(AXE);
  const found = (await page.evaluate(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then(({ violations }) => violations)`,
  )) as Violation[];
  expect(found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(NARROW);
}
