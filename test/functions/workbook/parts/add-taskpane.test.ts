import { beforeAll, describe, expect, test } from "@jest/globals";
import {
  writeAgencyWorkbook,
  writePlanWorkbook,
} from "../../../../functions/src/workbook/form-writer/write-workbook.ts";
import { type AddinSource, addTaskpane } from "../../../../functions/src/workbook/parts/add-taskpane.ts";
import { PackageParts } from "../../../../functions/src/workbook/parts/package-parts.ts";
import { arraySource } from "../../../../functions/src/workbook/parts/zip-bytes.ts";
import { readWorkbook } from "../../../../functions/src/workbook/reader/read-workbook.ts";
import { ADDIN_ID, ADDIN_VERSION, OPENS_WITH_DOCUMENT } from "../../../../plan/addin/identity.ts";
import { packageProblems } from "../strictness/package-problems.ts";
import { takeApart } from "../strictness/package-under-test.ts";
import { memoryWorkbook } from "./written-workbooks.ts";
import { only, readTree, type Tree } from "./xml-tree.ts";

const today = "2026-05-15";
const PANES = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION = "http://schemas.microsoft.com/office/2011/relationships/webextension";

interface Opening {
  readonly pane: Tree;
  readonly extension: Tree;
}

/** Follows the way Excel goes: from the package to its panes, from a pane to its add-in. */
async function openingOf(bytes: Uint8Array): Promise<Opening> {
  const parts = await PackageParts.open(arraySource(bytes));
  const [panes, ...others] = (await parts.relationships("")).filter(({ type }) => type === PANES);
  if (panes === undefined || others.length > 0) throw new Error("The package has not one part of panes.");
  const pane = only(readTree(await parts.read(panes.target)), "wetp:taskpane");
  const id = only(pane, "wetp:webextensionref").attributes.get("r:id");
  const related = (await parts.relationships(panes.target)).find((one) => one.id === id);
  if (related?.type !== EXTENSION) throw new Error("The pane leads to no add-in.");
  return { pane, extension: readTree(await parts.read(related.target)) };
}

const attributes = (tree: Tree, name: string) => Object.fromEntries(only(tree, name).attributes);

describe.each([
  ["plan", writePlanWorkbook],
  ["agency", writeAgencyWorkbook],
])("The workbook of the %s", (_, write) => {
  let bytes: Uint8Array;
  let opening: Opening;
  beforeAll(async () => {
    bytes = await write({ fields: {}, tables: {} }, { today });
    opening = await openingOf(bytes);
  });

  test("opens the pane of the add-in that an administrator deployed", () => {
    expect(attributes(opening.extension, "we:reference")).toEqual({
      id: ADDIN_ID,
      version: ADDIN_VERSION,
      store: "EXCatalog",
      storeType: "EXCatalog",
    });
    expect(attributes(opening.extension, "we:property")).toEqual({ name: OPENS_WITH_DOCUMENT, value: "true" });
  });

  test("leaves it to the user to switch that off, and asks nobody to trust an add-in they do not have", () => {
    expect(opening.pane.attributes.get("visibility")).toBe("0");
    expect(opening.pane.attributes.get("dockstate")).toBe("right");
  });

  test("is taken in again without a notice", () => {
    const read = readWorkbook(bytes);
    expect(read).toMatchObject({ ok: true, grid: { notices: [] } });
  });

  test("opens the add-in being worked on where that is asked for", async () => {
    const { extension } = await openingOf(await write({ fields: {}, tables: {} }, { today, addin: "sideloaded" }));
    expect(attributes(extension, "we:reference")).toMatchObject({ store: "developer", storeType: "Registry" });
  });
});

test("The parts of a pane have their children in the order of MS-OWEXML", async () => {
  const { extension } = await openingOf(await addTaskpane(await memoryWorkbook(), "deployed"));
  expect(extension.children.map(({ name }) => name)).toEqual([
    "we:reference",
    "we:alternateReferences",
    "we:properties",
    "we:bindings",
    "we:snapshot",
  ]);
});

test.each<AddinSource>(["deployed", "sideloaded"])(
  "A pane (%s) makes a workbook less than 2 KB larger",
  async (source) => {
    const before = await memoryWorkbook();
    const after = await addTaskpane(before, source);
    expect(after.length - before.length).toBeLessThan(2_000);
    expect(packageProblems(await takeApart(after))).toEqual([]);
    expect(Buffer.from(await addTaskpane(before, source)).equals(after)).toBe(true);
  },
);

test("A workbook that has panes gets no second part of them", async () => {
  const once = await addTaskpane(await memoryWorkbook(), "deployed");
  await expect(addTaskpane(once, "deployed")).rejects.toThrow("already has a part xl/webextensions/taskpanes.xml");
});
