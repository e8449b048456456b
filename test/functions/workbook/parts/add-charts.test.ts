import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { addCharts, addChartsToFile, type SheetCharts } from "../../../../functions/src/workbook/parts/add-charts.ts";
import { PackageParts } from "../../../../functions/src/workbook/parts/package-parts.ts";
import { arraySource } from "../../../../functions/src/workbook/parts/zip-bytes.ts";
import { readDirectory } from "../../../../functions/src/workbook/parts/zip-directory.ts";
import { CHARTS, PANEL, panelWorkbook } from "./sample-charts.ts";
import { orderProblems } from "./schema-order.ts";
import { memoryWorkbook, streamedWorkbook } from "./written-workbooks.ts";
import { all, only, readTree } from "./xml-tree.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "add-charts-"));
});
afterEach(() => rm(folder, { recursive: true }));

const anchor = { fromColumn: 2, fromRow: 3, toColumn: 8, toRow: 18 };
const on = (sheetName: string, count = 1): SheetCharts => ({
  sheetName,
  charts: CHARTS.slice(0, count).map((chart) => ({ anchor, chart })),
});
const parts = (bytes: Uint8Array) => PackageParts.open(arraySource(bytes));

/** Every part of a package that another part names by an id, and every id a part uses, fit together. */
async function expectWhole(bytes: Uint8Array): Promise<void> {
  const whole = await parts(bytes);
  const names = (await readDirectory(arraySource(bytes)))
    .map((entry) => entry.name)
    .filter((name) => !/\/$/.test(name));
  const types = readTree(await whole.read("[Content_Types].xml"));
  const overrides = all(types, "Override").map((override) => override.attributes.get("PartName")?.slice(1) ?? "");
  expect(new Set(overrides).size).toBe(overrides.length);
  for (const override of overrides) expect(names).toContain(override);
  for (const name of names.filter((name) => /^xl\/(charts|drawings|worksheets)\/[^/]+\.xml$/.test(name))) {
    expect(overrides).toContain(name);
    const content = await whole.readText(name);
    const ids = (await whole.relationships(name)).map((relationship) => relationship.id);
    for (const [, used] of content.matchAll(/r:id="([^"]+)"/g)) expect(ids).toContain(used);
    for (const { target } of await whole.relationships(name)) expect(names).toContain(target);
    readTree(content);
  }
}

describe.each([
  ["exceljs in memory", memoryWorkbook],
  ["the stream writer of exceljs", () => streamedWorkbook(folder)],
])("Charts on a sheet of %s", (_, written) => {
  test("lead from the sheet to its drawing and from there to each chart", async () => {
    const bytes = await addCharts(await written(), [on("Painel", 3)]);
    await expectWhole(bytes);
    const whole = await parts(bytes);
    const sheet = await whole.readText("xl/worksheets/sheet1.xml");
    const id = only(readTree(sheet), "drawing").attributes.get("r:id");
    const drawing = (await whole.relationships("xl/worksheets/sheet1.xml")).find(
      (related) => related.id === id,
    )?.target;
    expect(drawing).toBe("xl/drawings/drawing1.xml");
    const charts = (await whole.relationships(drawing ?? "")).map((related) => related.target);
    expect(charts).toEqual([1, 2, 3].map((number) => `xl/charts/chart${number}.xml`));
  });

  test("change nothing else in the sheet", async () => {
    const before = await written();
    const after = await addCharts(before, [on("Painel")]);
    const text = async (bytes: Uint8Array) => (await parts(bytes)).readText("xl/worksheets/sheet1.xml");
    expect((await text(after)).replace(/<drawing [^>]*>/, "")).toBe(await text(before));
    expect(await text(after)).not.toBe(await text(before));
  });
});

test("A sheet with a table and notes keeps their relations and gets one more", async () => {
  const before = await memoryWorkbook();
  const after = await addCharts(before, [on("Dados d'água & cia")]);
  await expectWhole(after);
  const related = async (bytes: Uint8Array) => (await parts(bytes)).relationships("xl/worksheets/sheet2.xml");
  const old = await related(before);
  expect(old.length).toBeGreaterThan(1);
  expect((await related(after)).slice(0, old.length)).toEqual(old);
  expect((await related(after)).slice(old.length).map(({ target }) => target)).toEqual(["xl/drawings/drawing1.xml"]);
  const tail = /<\/sheetData>(.*)/s.exec(await (await parts(after)).readText("xl/worksheets/sheet2.xml"))?.[1] ?? "";
  const order = ["<pageSetup", "<drawing ", "<tableParts", "<legacyDrawing"].map((tag) => tail.indexOf(tag));
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test("Charts of several sheets have parts of their own", async () => {
  const after = await addCharts(await memoryWorkbook(), [on("Painel", 2), on("Dados d'água & cia", 1)]);
  await expectWhole(after);
  const whole = await parts(after);
  const [chart] = await whole.relationships("xl/drawings/drawing2.xml");
  expect(chart?.target).toBe("xl/charts/chart3.xml");
});

test("The drawing covers the cells it was given and describes each chart to a screen reader", async () => {
  const after = await addCharts(await memoryWorkbook(), [on("Painel", 2)]);
  const drawing = readTree(await (await parts(after)).read("xl/drawings/drawing1.xml"));
  expect(orderProblems(drawing)).toEqual([]);
  const corner = (name: string) => all(drawing, name)[0]?.children.map((child) => child.text);
  expect(corner("xdr:from")).toEqual(["1", "0", "2", "0"]);
  expect(corner("xdr:to")).toEqual(["8", "0", "18", "0"]);
  const properties = all(drawing, "xdr:cNvPr").map(({ attributes }) => attributes);
  expect(properties.map((attributes) => attributes.get("descr"))).toEqual(CHARTS.slice(0, 2).map((c) => c.altText));
  expect(new Set(properties.map((attributes) => attributes.get("id"))).size).toBe(2);
});

test("All six kinds in one workbook are whole, and the same bytes each time", async () => {
  const before = await panelWorkbook();
  const after = await addCharts(before, PANEL);
  await expectWhole(after);
  expect(new Set(PANEL[0]?.charts.map(({ chart }) => chart.kind)).size).toBe(6);
  expect(Buffer.from(after).equals(await addCharts(before, PANEL))).toBe(true);
});

test("From file to file the result is the same as in memory", async () => {
  const before = await memoryWorkbook();
  await writeFile(join(folder, "antes.xlsx"), before);
  await addChartsToFile(join(folder, "antes.xlsx"), join(folder, "depois.xlsx"), [on("Painel", 6)]);
  expect((await readFile(join(folder, "depois.xlsx"))).equals(await addCharts(before, [on("Painel", 6)]))).toBe(true);
});

test("A sheet with a drawing of its own, a missing sheet and an anchor without cells are refused", async () => {
  const once = await addCharts(await memoryWorkbook(), [on("Painel")]);
  await expect(addCharts(once, [on("Painel")])).rejects.toThrow("already has a <drawing>");
  await expect(addCharts(once, [on("painel 2")])).rejects.toThrow('no sheet "painel 2"');
  const [first] = CHARTS;
  const charts = first ? [{ chart: first, anchor: { ...anchor, toRow: 2 } }] : [];
  await expect(addCharts(await memoryWorkbook(), [{ sheetName: "Painel", charts }])).rejects.toThrow("covers no cells");
});

test("Asking for no charts adds no drawing", async () => {
  const after = await addCharts(await memoryWorkbook(), [{ sheetName: "Painel", charts: [] }]);
  expect((await parts(after)).has("xl/drawings/drawing1.xml")).toBe(false);
});
