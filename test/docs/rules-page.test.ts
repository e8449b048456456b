import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { rulesPage } from "../../docs/rules-page.ts";

test("docs/rules.md is what npm run docs makes of the rules", () => {
  expect(readFileSync("docs/rules.md", "utf8").replaceAll("\r\n", "\n")).toBe(rulesPage());
});
