import type { PrintedPlan } from "../../../plan/printed/printed-plan.ts";
import { renderPart, xml } from "../workbook/parts/xml-element.ts";

/** Windows shows no more of a property, and no agency's name needs more. */
const LONGEST = 255;

const NAMESPACES = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};
const MOMENT = { "xsi:type": "dcterms:W3CDTF" };

/**
 * The part in which a document says what it is, whose, from when and in which language (`docProps/core.xml`). The library's
 * own says the moment of writing and no language.
 */
export function coreProperties({ title, properties }: Pick<PrintedPlan, "title" | "properties">): Uint8Array {
  const { author, subject, created } = properties;
  return renderPart(
    xml(
      "cp:coreProperties",
      NAMESPACES,
      xml("dc:title", {}, title),
      xml("dc:subject", {}, shortened(subject)),
      xml("dc:creator", {}, shortened(author)),
      xml("dc:language", {}, "pt-BR"),
      xml("cp:lastModifiedBy", {}, shortened(author)),
      created === null ? null : xml("dcterms:created", MOMENT, created),
      created === null ? null : xml("dcterms:modified", MOMENT, created),
    ),
  );
}

function shortened(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, LONGEST);
}
