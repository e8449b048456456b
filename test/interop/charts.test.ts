import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { addCharts } from "../../functions/src/workbook/parts/add-charts.ts";
import type { Chart } from "../../functions/src/workbook/parts/chart/chart.ts";
import { CHARTS, PANEL, panelWorkbook } from "../functions/workbook/parts/sample-charts.ts";
import { convert, findPdfToText, findPythonWithOpenpyxl, findSoffice } from "./programs.ts";

const soffice = findSoffice();
const python = findPythonWithOpenpyxl();
const pdfToText = findPdfToText();

let folder: string;
let workbook: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "charts-"));
  workbook = join(folder, "painel.xlsx");
  writeFileSync(workbook, await addCharts(await panelWorkbook(), PANEL));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What openpyxl finds on `Painel`: for each plot of each chart, the references of its series. */
const LIST_CHARTS = `
import json, sys, openpyxl
found = []
for chart in openpyxl.load_workbook(sys.argv[1])["Painel"]._charts:
    title = "".join(run.t for paragraph in chart.title.tx.rich.p for run in paragraph.r or [])
    refs = [ref for plot in chart._charts for s in plot.series
            for ref in (s.tx.strRef.f, (s.cat.strRef or s.cat.numRef).f, s.val.numRef.f)]
    found.append({"title": title, "plots": [plot.tagname for plot in chart._charts], "refs": refs})
json.dump(found, sys.stdout)
`;

interface FoundChart {
  readonly title: string;
  readonly plots: readonly string[];
  readonly refs: readonly string[];
}

function chartsIn(file: string): FoundChart[] {
  const run = spawnSync(python ?? "", ["-c", LIST_CHARTS, file], {
    encoding: "utf8",
    env: { ...process.env, PYTHONIOENCODING: "utf-8" },
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout);
}

/** The references a chart must have, series by series: name, categories, values. */
function refsOf(chart: Chart): (string | undefined)[] {
  const series = chart.kind === "doughnut" ? [chart.series] : chart.series;
  const goals = "goalLines" in chart ? (chart.goalLines ?? []) : [];
  return [...series, ...goals].flatMap(({ nameRef, valuesRef }) => [nameRef, chart.categories.ref, valuesRef]);
}

const withoutQuotes = (ref: string | undefined) => ref?.replace(/^'([\p{L}]+)'!/u, "$1!").replace(/^\$/, "");

describe("Charts of all kinds", () => {
  (python ? test : test.skip)("are seen by openpyxl with their references", () => {
    const found = chartsIn(workbook);
    expect(found.map(({ title }) => title)).toEqual(CHARTS.map(({ title }) => title));
    expect(found.map(({ refs }) => refs)).toEqual(CHARTS.map(refsOf));
    expect(found.map(({ plots }) => plots.join("+"))).toEqual([
      "doughnutChart",
      "barChart",
      "barChart+lineChart",
      "barChart",
      "lineChart",
      "barChart",
    ]);
  });

  (python && soffice ? test : test.skip)(
    "keep title, kind and references when LibreOffice saves the workbook again",
    () => {
      const again = chartsIn(convert(workbook, "xlsx", join(folder, "again")));
      const byTitle = new Map(again.map((chart) => [chart.title, chart]));
      expect([...byTitle.keys()].sort()).toEqual(CHARTS.map(({ title }) => title).sort());
      for (const chart of CHARTS) {
        expect(byTitle.get(chart.title)?.refs.map(withoutQuotes)).toEqual(refsOf(chart).map(withoutQuotes));
      }
    },
    120_000,
  );

  (pdfToText && soffice ? test : test.skip)(
    "are drawn by LibreOffice with titles, names, categories and Brazilian numbers",
    () => {
      const pdf = convert(workbook, "pdf", folder);
      const run = spawnSync(pdfToText ?? "", ["-f", "1", "-l", "1", "-enc", "UTF-8", pdf, "-"], { encoding: "utf8" });
      const drawn = run.stdout.replace(/\s+/g, " ");
      const names = CHARTS.flatMap((chart) => (chart.kind === "doughnut" ? [] : chart.series.map(({ name }) => name)));
      const goals = CHARTS.flatMap((chart) => ("goalLines" in chart ? (chart.goalLines ?? []) : []));
      const labels = CHARTS.flatMap((chart) => chart.categories.labels);
      const texts = [...CHARTS.map(({ title }) => title), ...names, ...goals.map(({ name }) => name), ...labels];
      expect(texts.filter((text) => !drawn.includes(text))).toEqual([]);
      for (const number of ["45,5%", "62%", "22", "72,4%"]) expect(drawn).toContain(number);
    },
    120_000,
  );
});
