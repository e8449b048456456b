import type ExcelJS from "exceljs";
import { textInPackage } from "./zip-entry.ts";

const EXTENSION_PART = "xl/webextensions/webextension1.xml";
const PANES_PART = "xl/webextensions/taskpanes.xml";
const PROPERTIES = /<we:properties\s*\/>|<we:properties>.*?<\/we:properties>/s;

/** The parts by which a file asks Excel for the add-in's pane, as they stood in it; exceljs knows nothing of them. */
export interface ExtensionParts {
  readonly extension: string;
  readonly panes: string;
  readonly panesRelations: string;
}

/** The parts in a file; null in one that asks for no pane. */
export async function extensionParts(bytes: Uint8Array): Promise<ExtensionParts | null> {
  const extension = await textInPackage(bytes, /^xl\/webextensions\/webextension\d+\.xml$/);
  const panes = await textInPackage(bytes, /^xl\/webextensions\/taskpanes\.xml$/);
  const panesRelations = await textInPackage(bytes, /^xl\/webextensions\/_rels\/taskpanes\.xml\.rels$/);
  return extension && panes && panesRelations ? { extension, panes, panesRelations } : null;
}

/** What the add-in keeps in the document, by name, as JSON. */
export function documentSettingsOf({ extension }: ExtensionParts): ReadonlyMap<string, string> {
  const properties = extension.matchAll(/<we:property name="([^"]*)" value="([^"]*)"/g);
  return new Map([...properties].map(([, name = "", value = ""]) => [plain(name), plain(value)]));
}

/** As much of how exceljs writes a file as is needed to have more written. */
interface Writer {
  addContentTypes(zip: Zip, model: unknown): Promise<void>;
  addOfficeRels(zip: Zip): Promise<void>;
}
interface Zip {
  append(text: string, file: { readonly name: string }): void;
}

/** Has exceljs write the parts with everything else of a file, with the settings that the document has by then. */
export function writeWithParts(
  file: ExcelJS.Workbook,
  { extension, panes, panesRelations }: ExtensionParts,
  settings: () => ReadonlyMap<string, string>,
): void {
  const writer = file.xlsx as unknown as Writer;
  const { addContentTypes, addOfficeRels } = writer;
  writer.addContentTypes = (zip, model) => {
    const properties = [...settings()].map(
      ([name, value]) => `<we:property name="${quoted(name)}" value="${quoted(value)}"/>`,
    );
    zip.append(
      extension.replace(PROPERTIES, () => `<we:properties>${properties.join("")}</we:properties>`),
      {
        name: EXTENSION_PART,
      },
    );
    zip.append(panes, { name: PANES_PART });
    zip.append(panesRelations.replace(/webextension\d+\.xml/, "webextension1.xml"), {
      name: "xl/webextensions/_rels/taskpanes.xml.rels",
    });
    return addContentTypes.call(writer, before(zip, "</Types>", TYPES), model);
  };
  writer.addOfficeRels = (zip) => addOfficeRels.call(writer, before(zip, "</Relationships>", RELATION));
}

const TYPES = [
  [EXTENSION_PART, "webextension"],
  [PANES_PART, "webextensiontaskpanes"],
]
  .map(([part, kind]) => `<Override PartName="/${part}" ContentType="application/vnd.ms-office.${kind}+xml"/>`)
  .join("");
const RELATION = `<Relationship Id="rIdPanes" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="${PANES_PART}"/>`;

/** A package into which every text is written with something before its end. */
function before(zip: Zip, end: string, more: string): Zip {
  return { append: (text, file) => zip.append(text.replace(end, `${more}${end}`), file) };
}

const ENTITIES: readonly (readonly [string, string])[] = [
  ["&", "&amp;"],
  ["<", "&lt;"],
  ['"', "&quot;"],
];

function quoted(text: string): string {
  return ENTITIES.reduce((written, [character, entity]) => written.replaceAll(character, entity), text);
}

function plain(written: string): string {
  return [...ENTITIES].reverse().reduce((text, [character, entity]) => text.replaceAll(entity, character), written);
}
