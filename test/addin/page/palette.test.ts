import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";

const COLOURS = new Map(
  [...readFileSync("addin/page/styles/palette.css", "utf8").matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(
    ([, name = "", colour = ""]) => [name, colour],
  ),
);

/** WCAG 2.1, relative luminance and contrast ratio. */
function luminance(name: string): number {
  const colour = COLOURS.get(name) ?? "";
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
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
    (text, ground) => expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5),
  );

  test.each(SEVERE)("lets %s be read on %s", (text, ground) =>
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5),
  );

  test.each([
    ["edge", "paper"],
    ["edge", "ground"],
    ["accent", "paper"],
    ["accent", "ground"],
  ])("lets the edge %s of something to use be seen on %s", (edge, ground) =>
    expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3),
  );
});
