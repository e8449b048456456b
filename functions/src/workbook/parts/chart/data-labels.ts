import { setting, type XmlElement, xml } from "../xml-element.ts";
import { textProperties } from "./drawing-text.ts";

/** Where labels stand. Excel refuses a place that the chart's kind does not have, so rings name none. */
export type LabelPlace = "outEnd" | "ctr" | "t" | "b" | null;

/** `c:dLbls` showing each value. */
export function valueLabels(format: string, place: LabelPlace, colour?: string): XmlElement {
  const look = colour === undefined ? { size: 900 } : { size: 1000, bold: true, colour };
  return xml(
    "c:dLbls",
    {},
    xml("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    xml("c:spPr", {}, xml("a:noFill"), xml("a:ln", {}, xml("a:noFill"))),
    textProperties(look),
    place === null ? null : setting("c:dLblPos", place),
    ...shown(true),
  );
}

/** `c:dLbls` of one ring whose segments have fills of their own: each label is readable on its segment. */
export function segmentLabels(format: string, colours: readonly string[]): XmlElement {
  const each = colours.map((colour, index) =>
    xml(
      "c:dLbl",
      {},
      setting("c:idx", index),
      xml("c:numFmt", { formatCode: format, sourceLinked: 0 }),
      xml("c:spPr", {}, xml("a:noFill"), xml("a:ln", {}, xml("a:noFill"))),
      textProperties({ size: 1100, bold: true, colour }),
      ...shown(true),
    ),
  );
  return xml(
    "c:dLbls",
    {},
    ...each,
    xml("c:numFmt", { formatCode: format, sourceLinked: 0 }),
    ...shown(true),
    setting("c:showLeaderLines", 0),
  );
}

/** `c:dLbls` showing nothing: without it some viewers show what they like. */
export function noLabels(): XmlElement {
  return xml("c:dLbls", {}, ...shown(false));
}

/**
 * The format with zeros left blank: a label `0` on a segment without extent lies over its neighbour's. A format with
 * sections of its own already says what it does with zeros.
 */
export function withoutZeros(format: string): string {
  return format.includes(";") ? format : `${format};-${format};`;
}

function shown(value: boolean): XmlElement[] {
  return [
    setting("c:showLegendKey", 0),
    setting("c:showVal", value ? 1 : 0),
    setting("c:showCatName", 0),
    setting("c:showSerName", 0),
    setting("c:showPercent", 0),
    setting("c:showBubbleSize", 0),
  ];
}
