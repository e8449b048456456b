import { readFileSync } from "node:fs";
import { expect } from "@jest/globals";
import type { Frame, Page } from "playwright-core";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const WIDTH = 320;
/** The size of the pane's letters in pixels, unless somebody wants others. */
const LETTERS = 14;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Holds the pane as it is now to WCAG 2.2 AA, and to its width with letters of any size. */
export async function expectFit(page: Page): Promise<void> {
  const pane = page.frames()[1];
  if (!pane) throw new Error("There is no pane.");
  await pane.evaluate(AXE);
  const found = (await pane.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations)`,
  )) as Violation[];
  expect(found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
  expect(await widthOf(pane)).toBeLessThanOrEqual(WIDTH);
  await pane.evaluate(`document.documentElement.style.fontSize = "${2 * LETTERS}px"`);
  expect(["with letters twice as large", await widthOf(pane)]).toEqual(["with letters twice as large", WIDTH]);
  await pane.evaluate("document.documentElement.style.fontSize = ''");
}

/** How wide the pane would have to be for nothing to stand beside it; its middle part scrolls by itself. */
function widthOf(pane: Frame): Promise<number> {
  return pane.evaluate(
    "Math.max(document.documentElement.scrollWidth, document.querySelector('main').scrollWidth)",
  ) as Promise<number>;
}
