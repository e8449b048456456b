import { describe, expect, test } from "@jest/globals";
import { absoluteRange } from "../../../../functions/src/workbook/parts/chart/absolute-range.ts";
import type { ColumnChart } from "../../../../functions/src/workbook/parts/chart/chart.ts";
import { chartPart } from "../../../../functions/src/workbook/parts/chart/chart-part.ts";
import { CHARTS } from "./sample-charts.ts";
import { orderProblems } from "./schema-order.ts";
import { all, only, readTree, setting } from "./xml-tree.ts";

const COLUMNS: ColumnChart = {
  kind: "column",
  title: "Planos & ações",
  altText: "Planos de dois órgãos",
  categories: { ref: "'Resumo'!$A$2:$A$3", labels: ["ANVX", "IBRE"] },
  series: [{ name: "Planos", valuesRef: "'Resumo'!$B$2:$B$3", values: [3, null], colour: "blue" }],
  valueFormat: "#,##0",
};
const tree = (chart: Partial<ColumnChart> = {}) => readTree(chartPart({ ...COLUMNS, ...chart }));

describe.each(CHARTS.map((chart) => [chart.kind, chart] as const))("A chart of kind %s", (_, chart) => {
  test("is well formed with every element where the schema wants it", () => {
    expect(orderProblems(readTree(chartPart(chart)))).toEqual([]);
  });

  test("says its title, its language and its square corners", () => {
    const root = readTree(chartPart(chart));
    expect(all(root, "a:t")[0]?.text).toBe(chart.title);
    expect(setting(root, "c:lang")).toBe("pt-BR");
    expect(setting(root, "c:roundedCorners")).toBe("0");
  });

  test("numbers its series without a gap and writes text of 9 points or more", () => {
    const root = readTree(chartPart(chart));
    const indexes = all(root, "c:ser").map((series) => series.children[0]?.attributes.get("val"));
    expect(indexes).toEqual(indexes.map((_, index) => String(index)));
    const sizes = all(root, "a:defRPr").map((properties) => Number(properties.attributes.get("sz")));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(900);
  });
});

test("The order table notices what is out of order and what is unknown", () => {
  expect(orderProblems(readTree('<c:scaling xmlns:c="c"><c:min/><c:max/></c:scaling>'))).toEqual([
    "c:max comes too late in c:scaling",
  ]);
  expect(orderProblems(readTree('<c:scaling xmlns:c="c"><c:title/></c:scaling>'))).toEqual([
    "c:title does not belong in c:scaling",
  ]);
});

test("Values are referred to and repeated, and a gap is no point", () => {
  const value = only(tree(), "c:val");
  expect(only(value, "c:f").text).toBe("'Resumo'!$B$2:$B$3");
  expect(setting(value, "c:ptCount")).toBe("2");
  expect(all(value, "c:v").map((point) => point.text)).toEqual(["3"]);
  expect(all(only(tree(), "c:cat"), "c:v").map((label) => label.text)).toEqual(["ANVX", "IBRE"]);
});

test("A series without a cell for its name has the name itself", () => {
  const name = all(tree(), "c:tx")[1];
  expect(name?.children[0]).toMatchObject({ name: "c:v", text: "Planos" });
});

test("A scale of whole percentages goes from 0 to 1 and has no decimals, whatever the labels have", () => {
  const root = tree({ valueScale: "wholePercentage", valueFormat: "0.0%", dataLabels: true });
  const axis = only(root, "c:valAx");
  expect([setting(axis, "c:min"), setting(axis, "c:max")]).toEqual(["0", "1"]);
  expect(only(axis, "c:numFmt").attributes.get("formatCode")).toBe("0%");
  expect(only(only(root, "c:dLbls"), "c:numFmt").attributes.get("formatCode")).toBe("0.0%");
});

test("A few whole things are counted in steps of 1, many in steps of the program's choice", () => {
  expect(setting(tree(), "c:majorUnit")).toBe("1");
  const many = [{ ...COLUMNS.series[0], values: [3, 40] }] as ColumnChart["series"];
  expect(all(tree({ series: many }), "c:majorUnit")).toEqual([]);
});

test("An axis of percentages keeps its decimals only where all values are small", () => {
  const axisFormat = (value: number) => {
    const series = [{ ...COLUMNS.series[0], values: [value, null] }] as ColumnChart["series"];
    const axis = only(tree({ series, valueFormat: "0.0%" }), "c:valAx");
    return only(axis, "c:numFmt").attributes.get("formatCode");
  };
  expect([axisFormat(0.45), axisFormat(0.02)]).toEqual(["0%", "0.0%"]);
});

test("Lines to read values by are drawn only where the values are not written", () => {
  expect(all(tree(), "c:majorGridlines")).toHaveLength(1);
  expect(all(tree({ dataLabels: true }), "c:majorGridlines")).toEqual([]);
});

test("A goal is a dashed line over columns, on their axes", () => {
  const goalLines = [{ name: "Meta", valuesRef: "'Resumo'!$C$2:$C$3", value: 0.5 }];
  const root = tree({ goalLines });
  const plot = only(root, "c:lineChart");
  expect(all(plot, "c:axId")).toEqual(all(only(root, "c:barChart"), "c:axId"));
  expect(all(only(plot, "c:val"), "c:v").map((point) => point.text)).toEqual(["0.5", "0.5"]);
  expect(setting(plot, "c:idx")).toBe("1");
  expect(setting(plot, "a:prstDash")).toBe("sysDash");
});

test("The goal of a line chart is in the same plot: Excel knows one of a kind on a pair of axes", () => {
  const line = CHARTS.find((chart) => chart.kind === "line");
  const root = readTree(chartPart(line ?? COLUMNS));
  expect(all(only(root, "c:lineChart"), "c:ser")).toHaveLength(3);
});

test("A goal over a single category is a dash, since its line has no length", () => {
  const root = tree({
    categories: { ref: "'Resumo'!$A$2", labels: ["ANVX"] },
    series: [{ name: "Planos", valuesRef: "'Resumo'!$B$2", values: [1], colour: "blue" }],
    goalLines: [{ name: "Meta", valuesRef: "'Resumo'!$C$2", value: 0.5 }],
  });
  expect(setting(root, "c:symbol")).toBe("dash");
});

test("Labels stand where their kind allows: inside stacked parts, outside columns, anywhere in a ring", () => {
  const places = (kind: string) => {
    const chart = CHARTS.find((candidate) => candidate.kind === kind) ?? COLUMNS;
    return new Set(all(readTree(chartPart(chart)), "c:dLblPos").map((place) => place.attributes.get("val")));
  };
  expect(places("stackedColumn")).toEqual(new Set(["ctr"]));
  expect(places("stackedBar")).toEqual(new Set(["ctr"]));
  expect(places("bar")).toEqual(new Set(["outEnd"]));
  expect(places("line")).toEqual(new Set(["t", "b"]));
  expect(places("doughnut")).toEqual(new Set());
});

test("Labels of zeros are left blank in a ring", () => {
  const ring = readTree(chartPart(CHARTS.find((chart) => chart.kind === "doughnut") ?? COLUMNS));
  const formats = all(only(ring, "c:dLbls"), "c:numFmt").map((format) => format.attributes.get("formatCode"));
  expect(new Set(formats)).toEqual(new Set(["#,##0;-#,##0;"]));
});

test("The first category of lying bars is on top, and their values are below", () => {
  const bars = readTree(chartPart(CHARTS.find((chart) => chart.kind === "bar") ?? COLUMNS));
  expect(setting(only(bars, "c:catAx"), "c:orientation")).toBe("maxMin");
  expect(setting(only(bars, "c:valAx"), "c:crosses")).toBe("max");
});

test("A legend stands where it is asked to, or not at all", () => {
  expect(setting(tree(), "c:legendPos")).toBe("b");
  expect(setting(tree({ legend: "right" }), "c:legendPos")).toBe("r");
  expect(all(tree({ legend: "none" }), "c:legend")).toEqual([]);
});

describe("A chart that cannot be drawn is refused", () => {
  const [series] = COLUMNS.series;
  test.each([
    ["without series", { series: [] }, "nothing to draw"],
    ["with fewer values than categories", { series: [{ ...series, values: [1] }] }, "1 values"],
    ["with two series of one colour", { series: [series, series] }, "two series of one colour"],
    [
      "with a value that is no number",
      { series: [{ ...series, values: [Number.NaN, 1] }] },
      "neither a number nor a gap",
    ],
    ["with a reference without its sheet", { series: [{ ...series, valuesRef: "$B$2:$B$3" }] }, "by sheet"],
    ["with a reference that moves", { series: [{ ...series, valuesRef: "Resumo!B2:B3" }] }, "absolute"],
  ])("%s", (_, change, message) => {
    expect(() => tree(change as Partial<ColumnChart>)).toThrow(message);
  });
});

test("A reference has its sheet in quotes and says a single cell once", () => {
  const cells = { firstColumn: 2, firstRow: 2, lastColumn: 28, lastRow: 9 };
  expect(absoluteRange("Metas d'água", cells)).toBe("'Metas d''água'!$B$2:$AB$9");
  expect(absoluteRange("Painel", { ...cells, lastColumn: 2, lastRow: 2 })).toBe("'Painel'!$B$2");
});

describe("An axis of columns", () => {
  test("starts at 0, however alike the values are", () => {
    const alike = { ...COLUMNS.series[0], name: "Planos", colour: "blue", values: [98, 99] } as const;
    const root = tree({ series: [{ ...alike, valuesRef: "'Resumo'!$B$2:$B$3" }] });
    expect(setting(only(root, "c:valAx"), "c:min")).toBe("0");
  });

  test("goes below 0 where a value does", () => {
    const below = { ...COLUMNS.series[0], name: "Variação", colour: "blue", values: [-5, 9] } as const;
    const root = tree({ series: [{ ...below, valuesRef: "'Resumo'!$B$2:$B$3" }] });
    expect(all(only(root, "c:valAx"), "c:min")).toEqual([]);
  });
});
