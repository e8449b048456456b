import type { Buffer } from "node:buffer";
import type { GridSheet } from "../../../../plan/workbook/grid.ts";
import type { DeclaredName } from "./declared-name.ts";
import { MAX_NAMES, MAX_SHEET_NAME, MAX_TEXT } from "./limits.ts";
import { takePlainNames } from "./plain-names.ts";
import { Refused } from "./refusal.ts";
import { isTrue } from "./xml-boolean.ts";
import { XmlReader } from "./xml-reader.ts";

/** A sheet as the workbook declares it. */
export interface DeclaredSheet {
  readonly name: string;
  readonly visibility: GridSheet["visibility"];
  /** Id of the relation to the part that holds it. */
  readonly relation: string;
}

export interface WorkbookPart {
  readonly date1904: boolean;
  readonly sheets: readonly DeclaredSheet[];
  readonly names: readonly DeclaredName[];
}

/** @throws Refused */
export function readWorkbookPart(bytes: Buffer, part: string): WorkbookPart {
  const xml = new XmlReader(bytes, part);
  let date1904 = false;
  const sheets: DeclaredSheet[] = [];
  const names: DeclaredName[] = [];
  xml.root("main", "workbook");
  while (xml.nextChild()) {
    if (xml.space !== "main") xml.skip();
    else if (xml.name === "workbookPr") {
      date1904 = isTrue(xml.attribute("date1904"), part);
      xml.skip();
    } else if (xml.name === "sheets") readSheets(xml, sheets);
    else if (xml.name === "definedNames") readNames(xml, names);
    else xml.skip();
  }
  xml.finish();
  if (sheets.length === 0) throw new Refused("unexpected-content", part);
  return { date1904, sheets, names };
}

function readSheets(xml: XmlReader, sheets: DeclaredSheet[]): void {
  const seen = new Set<string>(sheets.map((sheet) => sheet.name.toLowerCase()));
  while (xml.nextChild()) {
    const name = xml.attribute("name");
    const relation = xml.attributeIn("relationships", "id");
    const visibility = xml.attribute("state") ?? "visible";
    if (xml.name !== "sheet" || name === undefined || name === "" || relation === undefined) {
      throw new Refused("unexpected-content", xml.part);
    }
    if (visibility !== "visible" && visibility !== "hidden" && visibility !== "veryHidden") {
      throw new Refused("malformed-value", name);
    }
    if (name.length > MAX_SHEET_NAME) throw new Refused("text-too-long", name);
    if (seen.has(name.toLowerCase())) throw new Refused("duplicate-name", name);
    seen.add(name.toLowerCase());
    sheets.push({ name, visibility, relation });
    xml.skip();
  }
}

function readNames(xml: XmlReader, names: DeclaredName[]): void {
  for (;;) {
    if (xml.plainAhead) xml.position = takePlainNames(xml.bytes, xml.position, xml.part, names);
    if (!xml.nextChild()) return;
    const name = xml.attribute("name");
    if (xml.name !== "definedName" || name === undefined || name === "") {
      throw new Refused("unexpected-content", xml.part);
    }
    if (names.length === MAX_NAMES) throw new Refused("too-many-names");
    if (name.length > MAX_SHEET_NAME) throw new Refused("text-too-long", name);
    const local = xml.attribute("localSheetId") !== undefined;
    const formula = xml.text();
    if (formula.length > MAX_TEXT) throw new Refused("text-too-long", name);
    names.push({ name, local, formula });
  }
}
