import type { ContentTypes } from "./content-types.ts";
import { type RefusalCode, Refused } from "./refusal.ts";
import type { WorkbookPackage } from "./workbook-package.ts";

const FORBIDDEN_PATHS: readonly [RegExp, RefusalCode][] = [
  [/(?:^|\/)vbaproject\w*\.bin$|^xl\/macrosheets\//, "macros"],
  [/(?:^|\/)activex\//, "active-content"],
  [/(?:^|\/)embeddings\//, "embedded-object"],
];

const FORBIDDEN_TYPES: readonly [RegExp, RefusalCode][] = [
  [/sheet\.binary/, "binary-workbook"],
  [/macroenabled|vbaproject|macrosheet/, "macros"],
  [/activex/, "active-content"],
  [/oleobject/, "embedded-object"],
];

const MAIN_TYPES: readonly [RegExp, RefusalCode | null][] = [
  [/spreadsheetml\.(?:sheet|template)\.main\+xml$/, null],
  [/wordprocessingml/, "word-document"],
  [/presentationml/, "presentation"],
];

const OPEN_DOCUMENT_TYPE = "application/vnd.oasis.opendocument.";

/** Refuses an archive that is another kind of document, by the file that such documents begin with. @throws Refused */
export function checkIsPackage(source: WorkbookPackage): void {
  if (source.has("[content_types].xml")) return;
  const mimetype = source.zip.entries.get("mimetype");
  if (mimetype !== undefined && mimetype.method === 0) {
    const type = String.fromCharCode(...mimetype.packed.subarray(0, 80));
    if (type.startsWith(OPEN_DOCUMENT_TYPE)) {
      throw new Refused(type.includes("spreadsheet") ? "open-document" : "not-a-workbook", type);
    }
  }
  throw new Refused("plain-zip");
}

/** Refuses what is never opened: macros, ActiveX controls, embedded documents. @throws Refused */
export function checkHarmless(source: WorkbookPackage, types: ContentTypes): void {
  for (const type of types.all) {
    for (const [pattern, code] of FORBIDDEN_TYPES) if (pattern.test(type)) throw new Refused(code, type);
  }
  for (const part of source.zip.entries.keys()) {
    for (const [pattern, code] of FORBIDDEN_PATHS) if (pattern.test(part)) throw new Refused(code, part);
  }
}

/** Refuses a main part that is not a workbook's. @throws Refused */
export function checkMainType(part: string, types: ContentTypes): void {
  const type = types.of(part);
  const known = MAIN_TYPES.find(([pattern]) => pattern.test(type));
  const code = known === undefined ? "not-a-workbook" : known[1];
  if (code !== null) throw new Refused(code, part);
}
