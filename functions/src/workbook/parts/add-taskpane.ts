import { ADDIN_ID, ADDIN_VERSION, OPENS_WITH_DOCUMENT } from "../../../../plan/addin/identity.ts";
import { addParts } from "./add-parts.ts";
import type { PackageParts } from "./package-parts.ts";
import { officeRelationship } from "./relationships.ts";
import { renderPart, xml } from "./xml-element.ts";

/**
 * From where Excel is to know the add-in that a workbook opens: an administrator deployed it for everybody, or somebody
 * who works on it put it into their own Excel. Excel looks for it where it is told to, and nowhere else.
 */
export type AddinSource = "deployed" | "sideloaded";

/**
 * As Office documents them for opening with a document:
 * https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
 */
const STORES: { readonly [S in AddinSource]: { readonly store: string; readonly storeType: string } } = {
  deployed: { store: "EXCatalog", storeType: "EXCatalog" },
  sideloaded: { store: "developer", storeType: "Registry" },
};

const TASKPANES_PART = "xl/webextensions/taskpanes.xml";
const TASKPANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
const EXTENSION_TYPE = "application/vnd.ms-office.webextension+xml";
const TASKPANES_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const EXTENSION_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";

/** The width in pixels that the pane asks for; people make it wider as they like. */
const WIDTH = 350;

/** The workbook with the product's pane, which then opens by itself where the add-in is installed. */
export function addTaskpane(workbook: Uint8Array, source: AddinSource): Promise<Uint8Array> {
  return addParts(workbook, (parts) => placeTaskpane(parts, source));
}

/**
 * {@link addTaskpane} as one of several additions to a package. Where the add-in is not installed nothing is seen of it.
 *
 * @throws Error when the workbook has panes already
 */
export async function placeTaskpane(parts: PackageParts, source: AddinSource): Promise<void> {
  const extension = parts.freeName("xl/webextensions/webextension");
  await parts.add(extension, EXTENSION_TYPE, extensionPart(source));
  const id = await parts.relate(TASKPANES_PART, microsoftRelationship("webextension"), extension);
  await parts.add(TASKPANES_PART, TASKPANES_TYPE, taskpanesPart(id));
  await parts.relate("", microsoftRelationship("webextensiontaskpanes"), TASKPANES_PART);
}

/** Not of Office Open XML itself, but of Microsoft's additions to it ([MS-OWEXML]). */
function microsoftRelationship(kind: string): string {
  return `http://schemas.microsoft.com/office/2011/relationships/${kind}`;
}

function extensionPart(source: AddinSource): Uint8Array {
  const reference = { id: ADDIN_ID, version: ADDIN_VERSION, ...STORES[source] };
  return renderPart(
    xml(
      "we:webextension",
      { "xmlns:we": EXTENSION_NAMESPACE, id: `{${ADDIN_ID.toUpperCase()}}` },
      xml("we:reference", reference),
      xml("we:alternateReferences"),
      xml("we:properties", {}, xml("we:property", { name: OPENS_WITH_DOCUMENT, value: "true" })),
      xml("we:bindings"),
      xml("we:snapshot", { "xmlns:r": officeRelationship("").slice(0, -1) }),
    ),
  );
}

function taskpanesPart(extension: string): Uint8Array {
  // Visible (1) would ask everybody who has not the add-in to trust it, and the pane could no longer switch it off.
  const pane = { dockstate: "right", visibility: 0, width: WIDTH, row: 1 };
  const reference = { "xmlns:r": officeRelationship("").slice(0, -1), "r:id": extension };
  return renderPart(
    xml(
      "wetp:taskpanes",
      { "xmlns:wetp": TASKPANES_NAMESPACE },
      xml("wetp:taskpane", pane, xml("wetp:webextensionref", reference)),
    ),
  );
}
