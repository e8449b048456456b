import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { personalPage } from "../../docs/personal-page.ts";

test("docs/dados-pessoais.md is what npm run docs makes of the register", () => {
  expect(readFileSync("docs/dados-pessoais.md", "utf8").replaceAll("\r\n", "\n")).toBe(personalPage());
});
