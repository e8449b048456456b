/**
 * The form's colours, as exceljs wants them (ARGB). One blue for headings; light yellow says "fill this in", light grey
 * says "the form's or computed". No meaning hangs on a colour alone: there is always a word beside it.
 */
export const palette = {
  heading: "FF1F4E79",
  body: "FF262626",
  muted: "FF595959",
  link: "FF0B5394",
  paper: "FFFFFFFF",
  input: "FFFFF9DB",
  locked: "FFF0F0F0",
  header: "FFDCE6F1",
  rule: "FFBFBFBF",
  lateText: "FF9C0006",
  lateFill: "FFFDE3E3",
  dueText: "FF7A4B00",
  dueFill: "FFFFEBC2",
  doneText: "FF0B5A25",
  doneFill: "FFDDF2E1",
} as const;

export type Colour = (typeof palette)[keyof typeof palette];

/** Every pair of a text and the ground it stands on in the form. */
export const textOnGround: readonly (readonly [text: Colour, ground: Colour])[] = [
  [palette.heading, palette.paper],
  [palette.heading, palette.header],
  [palette.body, palette.paper],
  [palette.body, palette.input],
  [palette.body, palette.locked],
  [palette.muted, palette.paper],
  [palette.link, palette.paper],
  [palette.lateText, palette.lateFill],
  [palette.dueText, palette.dueFill],
  [palette.doneText, palette.doneFill],
];

/** The contrast ratio of two opaque colours, 1 to 21, as WCAG 2.1 defines it. */
export function contrast(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [2, 4, 6].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
