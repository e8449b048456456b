import { renderPart, type XmlElement, xml } from "./xml-element.ts";

/** The cells a chart covers. Rows and columns are counted from 1, both ends included. */
export interface ChartAnchor {
  readonly fromColumn: number;
  readonly fromRow: number;
  readonly toColumn: number;
  readonly toRow: number;
}

/** A chart in a drawing: where it is, what it is called, and the id of the drawing's relationship with its part. */
export interface PlacedChart {
  readonly anchor: ChartAnchor;
  readonly name: string;
  readonly altText: string;
  readonly relationship: string;
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const SPREADSHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** The drawing that holds a sheet's charts (ECMA-376 part 1, 20.5). */
export function drawingPart(charts: readonly PlacedChart[]): Uint8Array {
  return renderPart(
    xml(
      "xdr:wsDr",
      { "xmlns:xdr": SPREADSHEET, "xmlns:a": MAIN },
      ...charts.map((chart, index) => anchored(chart, index + 2)),
    ),
  );
}

function anchored({ anchor, name, altText, relationship }: PlacedChart, id: number): XmlElement {
  if (
    anchor.fromColumn < 1 ||
    anchor.fromRow < 1 ||
    anchor.toColumn < anchor.fromColumn ||
    anchor.toRow < anchor.fromRow
  ) {
    throw new Error(`The chart "${name}" covers no cells.`);
  }
  return xml(
    "xdr:twoCellAnchor",
    { editAs: "oneCell" },
    corner("xdr:from", anchor.fromColumn - 1, anchor.fromRow - 1),
    // The far corner is where the next cell begins, counted from 0.
    corner("xdr:to", anchor.toColumn, anchor.toRow),
    xml(
      "xdr:graphicFrame",
      { macro: "" },
      xml(
        "xdr:nvGraphicFramePr",
        {},
        xml("xdr:cNvPr", { id, name, descr: altText }),
        xml("xdr:cNvGraphicFramePr", {}, xml("a:graphicFrameLocks", { noGrp: 1 })),
      ),
      xml("xdr:xfrm", {}, xml("a:off", { x: 0, y: 0 }), xml("a:ext", { cx: 0, cy: 0 })),
      xml(
        "a:graphic",
        {},
        xml(
          "a:graphicData",
          { uri: CHART },
          xml("c:chart", { "xmlns:c": CHART, "xmlns:r": RELATIONSHIPS, "r:id": relationship }),
        ),
      ),
    ),
    xml("xdr:clientData"),
  );
}

function corner(name: string, column: number, row: number): XmlElement {
  return xml(
    name,
    {},
    xml("xdr:col", {}, String(column)),
    xml("xdr:colOff", {}, "0"),
    xml("xdr:row", {}, String(row)),
    xml("xdr:rowOff", {}, "0"),
  );
}
