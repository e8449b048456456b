/**
 * The colours of charts: the blues of the federal government's design system and three companions. Each has a contrast of
 * at least 3:1 to white, and neighbours in a chart differ in luminance, so that they stay apart in black-and-white print
 * and for the colour-blind.
 */
export const CHART_COLOURS = {
  navy: "071D41",
  wine: "7A1424",
  blue: "1351B4",
  teal: "00706B",
  orange: "B75A00",
  grey: "808389",
  sky: "5B94EC",
} as const;

export type ChartColour = keyof typeof CHART_COLOURS;

/** For segments that name no colour: dark and light take turns, so that neighbours differ most. */
export const SEGMENT_COLOURS: readonly ChartColour[] = ["blue", "sky", "navy", "grey", "teal", "orange", "wine"];

/** Text, lines and surfaces that are not values. */
export const INK = {
  title: "071D41",
  text: "333333",
  line: "D5D9E0",
  surface: "FFFFFF",
  goal: "C8102E",
} as const;

/** Relative luminance of an `RRGGBB` colour, 0 to 1 (WCAG 2.2). */
export function luminance(colour: string): number {
  const channel = (start: number): number => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

/** Contrast ratio of two `RRGGBB` colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The colour of text on a fill: white where it is readable (4.5:1), otherwise black. */
export function textColourOn(fill: string): string {
  return contrast(fill, INK.surface) >= 4.5 ? INK.surface : "000000";
}
