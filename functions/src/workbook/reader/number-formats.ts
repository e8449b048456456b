import { Refused } from "./refusal.ts";
import type { XmlReader } from "./xml-reader.ts";

export const GENERAL = "General";

/** Formats that files name by number alone. ECMA-376 part 1, 18.8.30. */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [0, GENERAL],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "mm-dd-yy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mmss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
]);

/** The number format's code of each cell style, by the index that cells use. @throws Refused */
export function readNumberFormats(xml: XmlReader): readonly string[] {
  const custom = new Map<number, string>();
  const styles: number[] = [];
  xml.root("main", "styleSheet");
  while (xml.nextChild()) {
    if (xml.space === "main" && xml.name === "numFmts") readCustom(xml, custom);
    else if (xml.space === "main" && xml.name === "cellXfs") readStyles(xml, styles);
    else xml.skip();
  }
  xml.finish();
  return styles.map((id) => custom.get(id) ?? BUILT_IN.get(id) ?? GENERAL);
}

function readCustom(xml: XmlReader, custom: Map<number, string>): void {
  while (xml.nextChild()) {
    const code = xml.attribute("formatCode");
    if (xml.name !== "numFmt" || code === undefined) throw new Refused("unexpected-content", xml.part);
    custom.set(wholeNumber(xml.attribute("numFmtId"), xml.part), code);
    xml.skip();
  }
}

function readStyles(xml: XmlReader, styles: number[]): void {
  while (xml.nextChild()) {
    if (xml.name !== "xf") throw new Refused("unexpected-content", xml.part);
    styles.push(wholeNumber(xml.attribute("numFmtId") ?? "0", xml.part));
    xml.skip();
  }
}

/** A count or an index as XML writes it. @throws Refused */
export function wholeNumber(text: string | undefined, where: string): number {
  if (text === undefined || !/^\d{1,9}$/.test(text)) throw new Refused("malformed-value", where);
  return Number(text);
}
