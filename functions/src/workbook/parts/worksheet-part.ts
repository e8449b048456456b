import type { PackageParts } from "./package-parts.ts";
import { xmlTags } from "./xml-tags.ts";

/**
 * The name of the part that holds a sheet, as `xl/workbook.xml` and its relationships tell.
 *
 * @throws Error when the workbook has no sheet of that name.
 */
export async function worksheetPart(parts: PackageParts, sheetName: string): Promise<string> {
  const workbook = "xl/workbook.xml";
  for (const { name, attributes } of xmlTags(await parts.readText(workbook))) {
    if (name !== "sheet" || attributes.get("name") !== sheetName) continue;
    const id = attributes.get("r:id");
    const relationship = (await parts.relationships(workbook)).find((candidate) => candidate.id === id);
    if (relationship !== undefined) return relationship.target;
  }
  throw new Error(`The workbook has no sheet "${sheetName}".`);
}
