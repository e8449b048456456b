import { officialSection } from "./official-section.ts";
import type { Piece } from "./piece.ts";

/** A section's heading and official paragraphs. */
export function opening(number: number): readonly Piece[] {
  const { heading, paragraphs, style } = officialSection(number);
  return [
    { piece: "heading", level: 1, text: heading },
    ...paragraphs.map((text): Piece => ({ piece: "paragraph", text, style })),
  ];
}
