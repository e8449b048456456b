import type { Tree } from "./xml-tree.ts";

const SERIES_BAR = "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape";
const SERIES_LINE = "idx order tx spPr marker dPt dLbls trendline errBars cat val smooth";
const SERIES_PIE = "idx order tx spPr explosion dPt dLbls cat val";
const LABEL =
  "numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator";
const AXIS =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses";

/**
 * The children of each element our charts use, in the order of ECMA-376's schemas (dml-chart.xsd, dml-main.xsd,
 * dml-spreadsheetDrawing.xsd). `parent/child` where the parent decides.
 */
const CHILDREN: Readonly<Record<string, string>> = {
  "c:chartSpace":
    "date1904 lang roundedCorners style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings",
  "c:chart": "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs",
  "c:title": "tx layout overlay spPr txPr",
  "c:title/c:tx": "strRef rich",
  "c:rich": "bodyPr lstStyle p",
  "c:txPr": "bodyPr lstStyle p",
  "c:plotArea": "layout barChart lineChart doughnutChart catAx valAx dTable spPr",
  "c:barChart": "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
  "c:lineChart": "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
  "c:doughnutChart": "varyColors ser dLbls firstSliceAng holeSize",
  "c:barChart/c:ser": SERIES_BAR,
  "c:lineChart/c:ser": SERIES_LINE,
  "c:doughnutChart/c:ser": SERIES_PIE,
  "c:ser/c:tx": "strRef v",
  "c:marker": "symbol size spPr",
  "c:dPt": "idx invertIfNegative marker bubble3D explosion spPr",
  "c:dLbls": `dLbl ${LABEL} showLeaderLines leaderLines`,
  "c:dLbl": `idx layout tx ${LABEL}`,
  "c:cat": "strRef",
  "c:val": "numRef",
  "c:strRef": "f strCache",
  "c:numRef": "f numCache",
  "c:strCache": "ptCount pt",
  "c:numCache": "formatCode ptCount pt",
  "c:pt": "v",
  "c:catAx": `${AXIS} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl`,
  "c:valAx": `${AXIS} crossBetween majorUnit minorUnit dispUnits`,
  "c:scaling": "logBase orientation max min",
  "c:majorGridlines": "spPr",
  "c:legend": "legendPos legendEntry layout overlay spPr txPr",
  "c:spPr": "xfrm custGeom prstGeom noFill solidFill gradFill ln effectLst",
  "a:ln": "noFill solidFill prstDash round bevel miter headEnd tailEnd",
  "a:solidFill": "srgbClr",
  "a:p": "pPr r br fld endParaRPr",
  "a:pPr": "defRPr",
  "a:defRPr": "ln noFill solidFill",
  "a:rPr": "ln noFill solidFill",
  "a:r": "rPr t",
  "xdr:wsDr": "twoCellAnchor",
  "xdr:twoCellAnchor": "from to graphicFrame clientData",
  "xdr:from": "col colOff row rowOff",
  "xdr:to": "col colOff row rowOff",
  "xdr:graphicFrame": "nvGraphicFramePr xfrm graphic",
  "xdr:nvGraphicFramePr": "cNvPr cNvGraphicFramePr",
  "xdr:cNvGraphicFramePr": "graphicFrameLocks",
  "xdr:xfrm": "off ext",
  "a:graphic": "graphicData",
  "a:graphicData": "chart",
};

/** What is out of order or unknown in a part, as sentences; empty when Excel has nothing to object to. */
export function orderProblems(tree: Tree, parent = ""): string[] {
  const allowed = CHILDREN[`${parent}/${tree.name}`] ?? CHILDREN[tree.name];
  if (tree.children.length > 0 && allowed === undefined) return [`${tree.name} should have no children`];
  const order = allowed?.split(" ") ?? [];
  const problems: string[] = [];
  let last = 0;
  for (const child of tree.children) {
    const rank = order.indexOf(child.name.slice(child.name.indexOf(":") + 1));
    if (rank < 0) problems.push(`${child.name} does not belong in ${tree.name}`);
    else if (rank < last) problems.push(`${child.name} comes too late in ${tree.name}`);
    last = Math.max(last, rank);
    problems.push(...orderProblems(child, tree.name));
  }
  return problems;
}
