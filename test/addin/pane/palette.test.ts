import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { coloursIn, contrast } from "../contrast.ts";

const [, light = "", dark = ""] = readFileSync("addin/pane/styles/tokens.css", "utf8").split(/:root[^{]*\{/);

const GROUNDS = ["paper", "ground", "accent-pale", "bad-pale", "careful-pale", "good-pale"];
const TEXTS = ["text", "quiet", "accent", "accent-strong"];
const PAIRS = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground, 4.5] as const)),
  ...(["bad", "careful", "good"] as const).flatMap((text) => [
    [text, "paper", 4.5] as const,
    [text, `${text}-pale`, 4.5] as const,
    [text, "ground", 4.5] as const,
  ]),
  ["on-accent", "accent", 4.5] as const,
  ["on-accent", "accent-strong", 4.5] as const,
  ["edge", "paper", 3] as const,
  ["edge", "ground", 3] as const,
];

describe.each([
  ["light", coloursIn(light)],
  ["dark", coloursIn(dark)],
])("the %s palette", (_name, colours) => {
  test.each(PAIRS)("lets %s be seen on %s", (one, other, least) => {
    expect(contrast(colours.get(one) ?? "", colours.get(other) ?? "")).toBeGreaterThanOrEqual(least);
  });
});
