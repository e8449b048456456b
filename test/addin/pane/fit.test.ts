import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Look, looks } from "./looks.ts";
import { openPaneHouse, type PaneHouse } from "./open-pane.ts";

const AXE = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
});
afterAll(() => house.close());

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function isFit({ show, options }: Look, dark: boolean): Promise<void> {
  const { page } = await show(house, { ...options, dark });
  const pane = page.frames()[1];
  if (!pane) throw new Error("There is no pane.");
  await pane.evaluate(AXE);
  const found = (await pane.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations)`,
  )) as Violation[];
  expect(found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))).toEqual([]);
  expect(await pane.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(320);
  await page.context().close();
}

describe("at 320 pixels nothing is hidden beside the pane and nothing of WCAG 2.2 AA is broken:", () => {
  test.each(Object.entries(looks))("%s", (_name, look) => isFit(look, false));
});

describe("nor where Office is dark:", () => {
  test.each(Object.entries(looks).slice(0, 4))("%s", (_name, look) => isFit(look, true));
});
