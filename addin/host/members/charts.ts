import { type ExcelClass, HostObject, hostObject } from "../excel-class.ts";
import { invalidArgument } from "../excel-failure.ts";
import type { Area } from "../model/area.ts";
import type { HostChart, HostSeries } from "../model/chart.ts";
import type { Sheet } from "../model/sheet.ts";
import type { HostWorkbook } from "../model/workbook.ts";

/** `Excel.ChartFill` */
export const chartFillClass: ExcelClass<HostSeries> = {
  name: "ChartFill",
  properties: {},
  methods: {
    SetSolidColor: {
      since: "1.1",
      writes: true,
      call: (series, [colour]) => {
        series.fill = String(colour);
      },
    },
  },
};

/** `Excel.ChartLineFormat` */
export const chartLineFormatClass: ExcelClass<HostSeries> = {
  name: "ChartLineFormat",
  properties: {
    Color: {
      since: "1.1",
      get: ({ line }) => line,
      set: (series, colour) => {
        series.line = String(colour);
      },
    },
  },
  methods: {},
};

/** `Excel.ChartSeriesFormat` */
export const chartSeriesFormatClass: ExcelClass<HostSeries> = {
  name: "ChartSeriesFormat",
  properties: {
    Fill: { since: "1.1", get: (series) => hostObject(chartFillClass, series) },
    Line: { since: "1.1", get: (series) => hostObject(chartLineFormatClass, series) },
  },
  methods: {},
};

/** `Excel.ChartSeries` */
export const chartSeriesClass: ExcelClass<HostSeries> = {
  name: "ChartSeries",
  properties: {
    ChartType: {
      since: "1.7",
      get: ({ type }) => type,
      set: (series, type) => {
        series.type = String(type);
      },
    },
    Format: { since: "1.1", get: (series) => hostObject(chartSeriesFormatClass, series) },
  },
  methods: {},
};

/** `Excel.ChartSeriesCollection` */
export const chartSeriesCollectionClass: ExcelClass<HostChart> = {
  name: "ChartSeriesCollection",
  items: ({ series }) => series.map((each) => hostObject(chartSeriesClass, each)),
  properties: {},
  methods: {
    GetItemAt: {
      since: "1.1",
      call: ({ series }, [index]) => {
        const found = series[Number(index)];
        if (!found) throw invalidArgument();
        return hostObject(chartSeriesClass, found);
      },
    },
  },
};

/** `Excel.ChartTitle` */
export const chartTitleClass: ExcelClass<HostChart> = {
  name: "ChartTitle",
  properties: {
    Text: {
      since: "1.1",
      get: ({ title }) => title,
      set: (chart, text) => {
        chart.title = String(text);
      },
    },
  },
  methods: {},
};

/** `Excel.ChartLegend` */
export const chartLegendClass: ExcelClass<HostChart> = {
  name: "ChartLegend",
  properties: {
    Position: {
      since: "1.1",
      get: ({ legend }) => legend.position,
      set: ({ legend }, position) => {
        legend.position = String(position);
      },
    },
    Visible: {
      since: "1.1",
      get: ({ legend }) => legend.visible,
      set: ({ legend }, visible) => {
        legend.visible = visible === true;
      },
    },
  },
  methods: {},
};

/** `Excel.Chart` */
export const chartClass: ExcelClass<HostChart> = {
  name: "Chart",
  id: ({ id }) => id,
  properties: {
    Legend: { since: "1.1", get: (chart) => hostObject(chartLegendClass, chart) },
    Name: {
      since: "1.1",
      get: ({ name }) => name,
      set: (chart, name) => {
        chart.name = String(name);
      },
    },
    Series: { since: "1.1", get: (chart) => hostObject(chartSeriesCollectionClass, chart) },
    Title: { since: "1.1", get: (chart) => hostObject(chartTitleClass, chart) },
  },
  methods: {
    SetPosition: {
      since: "1.1",
      writes: true,
      call: (chart, [from, to]) => {
        chart.position = { from: String(from), to: String(to) };
      },
    },
  },
};

interface SheetOfWorkbook {
  readonly workbook: HostWorkbook;
  readonly sheet: Sheet;
}

/** `Excel.ChartCollection` */
export const chartCollectionClass: ExcelClass<SheetOfWorkbook> = {
  name: "ChartCollection",
  items: ({ workbook, sheet }) =>
    workbook.charts.filter((chart) => chart.sheet === sheet).map((chart) => hostObject(chartClass, chart)),
  properties: {},
  methods: {
    Add: {
      since: "1.1",
      writes: true,
      call: ({ workbook, sheet }, [type, source]) => {
        if (!(source instanceof HostObject)) throw invalidArgument();
        const { area } = source.target as { readonly area: Area };
        const chart: HostChart = {
          id: `{chart-${workbook.charts.length + 1}}`,
          name: `Gráfico ${workbook.charts.length + 1}`,
          type: String(type),
          sheet,
          area,
          title: "",
          legend: { visible: true, position: "Right" },
          position: null,
          series: Array.from({ length: area.right - area.left }, () => ({ type: String(type), fill: "", line: "" })),
        };
        workbook.charts.push(chart);
        return hostObject(chartClass, chart);
      },
    },
  },
};
