import { setting, type XmlElement, xml } from "../xml-element.ts";
import type { ChartCategories } from "./chart.ts";

/** `c:tx` of a series: its name, taken from a cell where there is one. */
export function seriesName(name: string, ref?: string): XmlElement {
  return xml("c:tx", {}, ref === undefined ? xml("c:v", {}, name) : textReference(ref, [name]));
}

/** `c:cat`: the labels of the categories. */
export function categories({ ref, labels }: ChartCategories): XmlElement {
  return xml("c:cat", {}, textReference(ref, labels));
}

/** `c:val`: the values. A gap has no point in the cache. */
export function values(ref: string, numbers: readonly (number | null)[], format: string): XmlElement {
  return xml(
    "c:val",
    {},
    xml("c:numRef", {}, xml("c:f", {}, checkedReference(ref)), xml("c:numCache", {}, ...numberPoints(numbers, format))),
  );
}

function textReference(ref: string, texts: readonly string[]): XmlElement {
  const points = texts.map((text, index) => point(index, text));
  const cache = xml("c:strCache", {}, setting("c:ptCount", texts.length), ...points);
  return xml("c:strRef", {}, xml("c:f", {}, checkedReference(ref)), cache);
}

function numberPoints(numbers: readonly (number | null)[], format: string): XmlElement[] {
  const points: XmlElement[] = [xml("c:formatCode", {}, format), setting("c:ptCount", numbers.length)];
  for (const [index, number] of numbers.entries()) {
    if (number === null) continue;
    if (!Number.isFinite(number)) throw new Error("A chart's value is neither a number nor a gap.");
    points.push(point(index, String(number)));
  }
  return points;
}

function point(index: number, value: string): XmlElement {
  return xml("c:pt", { idx: index }, xml("c:v", {}, value));
}

/** Excel declares a whole workbook damaged for a chart reference without a sheet. */
function checkedReference(ref: string): string {
  if (!/^.+!\$[A-Z]+\$\d+(:\$[A-Z]+\$\d+)?$/.test(ref)) {
    throw new Error(
      `A chart refers to cells by sheet and absolute address, such as 'Painel'!$A$2:$A$6, not by ${ref}.`,
    );
  }
  return ref;
}
