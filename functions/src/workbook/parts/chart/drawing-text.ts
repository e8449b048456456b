import { setting, type XmlElement, xml } from "../xml-element.ts";
import { INK } from "./palette.ts";

/** How text looks: size in hundredths of a point. */
interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
}

export const TITLE_TEXT: TextLook = { size: 1400, bold: true, colour: INK.title };
export const AXIS_TITLE_TEXT: TextLook = { size: 1000, bold: true };
export const PLAIN_TEXT: TextLook = { size: 1000 };

/** `c:txPr`: how the text of an axis, a legend or labels looks. */
export function textProperties(look: TextLook): XmlElement {
  return xml(
    "c:txPr",
    {},
    // Excel's mark for "turn the text only if it does not fit".
    xml("a:bodyPr", { rot: -60000000, vert: "horz" }),
    xml("a:lstStyle"),
    xml("a:p", {}, xml("a:pPr", {}, runProperties("a:defRPr", look)), xml("a:endParaRPr", { lang: "pt-BR" })),
  );
}

/** `c:title` of a chart or an axis; `turned` reads upwards, beside an upright axis. */
export function title(text: string, look: TextLook, turned = false): XmlElement {
  return xml(
    "c:title",
    {},
    xml(
      "c:tx",
      {},
      xml(
        "c:rich",
        {},
        xml("a:bodyPr", turned ? { rot: -5400000, vert: "horz" } : { rot: 0, vert: "horz" }),
        xml("a:lstStyle"),
        xml(
          "a:p",
          {},
          xml("a:pPr", {}, runProperties("a:defRPr", look)),
          xml("a:r", {}, runProperties("a:rPr", look), xml("a:t", {}, text)),
        ),
      ),
    ),
    setting("c:overlay", 0),
  );
}

function runProperties(name: string, { size, bold = false, colour = INK.text }: TextLook): XmlElement {
  const language = name === "a:rPr" ? { lang: "pt-BR" } : {};
  return xml(name, { ...language, sz: size, b: bold ? 1 : 0 }, solidFill(colour));
}

/** A plain fill of an `RRGGBB` colour. */
export function solidFill(colour: string): XmlElement {
  return xml("a:solidFill", {}, xml("a:srgbClr", { val: colour }));
}

/** A line of an `RRGGBB` colour, its width in points. */
export function line(colour: string, width: number, dash?: string): XmlElement {
  return xml(
    "a:ln",
    { w: Math.round(width * 12700), cap: "rnd" },
    solidFill(colour),
    dash === undefined ? null : setting("a:prstDash", dash),
    xml("a:round"),
  );
}

/** No line at all, where Excel would draw one. */
export function noLine(): XmlElement {
  return xml("a:ln", {}, xml("a:noFill"));
}
