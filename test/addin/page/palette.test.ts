import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { coloursIn, contrast } from "../contrast.ts";

const COLOURS = coloursIn(readFileSync("addin/page/styles/palette.css", "utf8"));

function contrastOf(one: string, other: string): number {
  return contrast(COLOURS.get(one) ?? "", COLOURS.get(other) ?? "");
}

const GROUNDS = ["paper", "ground", "accent-pale", "bad-pale", "careful-pale", "good-pale"];
const TEXTS = ["text", "quiet", "accent", "accent-dark"];
const SEVERE = [
  ["bad", "paper"],
  ["bad", "bad-pale"],
  ["careful", "paper"],
  ["careful", "careful-pale"],
  ["good", "paper"],
  ["good", "good-pale"],
  ["on-accent", "accent"],
  ["on-accent", "accent-dark"],
] as const;

describe("the palette", () => {
  test.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    "lets %s be read on %s",
    (text, ground) => expect(contrastOf(text, ground)).toBeGreaterThanOrEqual(4.5),
  );

  test.each(SEVERE)("lets %s be read on %s", (text, ground) =>
    expect(contrastOf(text, ground)).toBeGreaterThanOrEqual(4.5),
  );

  test.each([
    ["edge", "paper"],
    ["edge", "ground"],
    ["accent", "paper"],
    ["accent", "ground"],
  ])("lets the edge %s of something to use be seen on %s", (edge, ground) =>
    expect(contrastOf(edge, ground)).toBeGreaterThanOrEqual(3),
  );
});
