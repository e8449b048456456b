import { addParts, addPartsToFile } from "./add-parts.ts";
import type { Chart } from "./chart/chart.ts";
import { chartPart } from "./chart/chart-part.ts";
import { type ChartAnchor, drawingPart, type PlacedChart } from "./drawing-part.ts";
import type { PackageParts } from "./package-parts.ts";
import { officeRelationship } from "./relationships.ts";
import { withWorksheetElement } from "./worksheet-element.ts";
import { worksheetPart } from "./worksheet-part.ts";
import { xml } from "./xml-element.ts";

/** The charts of one sheet. */
export interface SheetCharts {
  readonly sheetName: string;
  readonly charts: readonly { readonly anchor: ChartAnchor; readonly chart: Chart }[];
}

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const RELATIONSHIP_NAMESPACE = officeRelationship("").slice(0, -1);

/**
 * The workbook with native charts. exceljs has none, so they are added to what it wrote; what it loads, it drops them
 * from, so this comes last.
 *
 * @throws Error when a sheet is not there, has a drawing already (exceljs wrote a picture on it), or a chart cannot be
 * drawn (see `chartPart`).
 */
export function addCharts(workbook: Uint8Array, sheets: readonly SheetCharts[]): Promise<Uint8Array> {
  return addParts(workbook, (parts) => placeCharts(parts, sheets));
}

/** As {@link addCharts}, from file to file, in memory that does not grow with the workbook but with the charts' sheets. */
export function addChartsToFile(from: string, to: string, sheets: readonly SheetCharts[]): Promise<void> {
  return addPartsToFile(from, to, (parts) => placeCharts(parts, sheets));
}

/** {@link addCharts} as one of several additions to a package. */
export async function placeCharts(parts: PackageParts, sheets: readonly SheetCharts[]): Promise<void> {
  for (const sheet of sheets) if (sheet.charts.length > 0) await placeOn(parts, sheet);
}

async function placeOn(parts: PackageParts, { sheetName, charts }: SheetCharts): Promise<void> {
  const sheetPart = await worksheetPart(parts, sheetName);
  const drawing = parts.freeName("xl/drawings/drawing");
  const placed: PlacedChart[] = [];
  for (const { anchor, chart } of charts) {
    const part = parts.freeName("xl/charts/chart");
    await parts.add(part, CHART_TYPE, chartPart(chart));
    const relationship = await parts.relate(drawing, officeRelationship("chart"), part);
    placed.push({ anchor, name: chart.title, altText: chart.altText, relationship });
  }
  await parts.add(drawing, DRAWING_TYPE, drawingPart(placed));
  const id = await parts.relate(sheetPart, officeRelationship("drawing"), drawing);
  const element = xml("drawing", { "xmlns:r": RELATIONSHIP_NAMESPACE, "r:id": id });
  parts.replace(sheetPart, withWorksheetElement(await parts.read(sheetPart), element));
}
