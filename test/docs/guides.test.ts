import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";

const DOCS = "docs";
const IMAGES = join(DOCS, "imagens");

/** What the pages in `docs` and the README link to on this disk: the page, and the place as a path. */
const links = [
  "README.md",
  ...readdirSync(DOCS)
    .filter((name) => name.endsWith(".md"))
    .map((name) => join(DOCS, name)),
].flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(([, to = ""]) => ({
    page,
    to: join(dirname(page), to),
  })),
);

test("whatever a page of the documentation links to is there", () => {
  expect(links.length).toBeGreaterThan(30);
  expect(links.filter(({ to }) => !existsSync(to))).toEqual([]);
});

test("every picture stands in a guide", () => {
  const shown = new Set(links.map(({ to }) => to));
  expect(readdirSync(IMAGES).filter((name) => !shown.has(join(IMAGES, name)))).toEqual([]);
});
