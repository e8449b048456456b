import type { ExcelClass } from "../excel-class.ts";
import { applicationClass, workbookCreatedClass } from "./application.ts";
import {
  chartClass,
  chartCollectionClass,
  chartFillClass,
  chartLegendClass,
  chartLineFormatClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
  chartTitleClass,
} from "./charts.ts";
import {
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
  textConditionalFormatClass,
} from "./conditional-formats.ts";
import { dataValidationClass } from "./data-validation.ts";
import { functionResultClass, functionsClass } from "./functions.ts";
import { namedItemClass, namedItemCollectionClass } from "./names.ts";
import { rangeClass } from "./range.ts";
import { formatProtectionClass, rangeFontClass, rangeFormatClass } from "./range-format.ts";
import { settingClass, settingCollectionClass } from "./settings.ts";
import { autoFilterClass, filterClass } from "./table-filters.ts";
import {
  tableClass,
  tableCollectionClass,
  tableColumnClass,
  tableColumnCollectionClass,
  tableRowClass,
  tableRowCollectionClass,
  tableScopedCollectionClass,
} from "./tables.ts";
import { workbookClass, workbookProtectionClass } from "./workbook.ts";
import { freezePanesClass, worksheetClass } from "./worksheet.ts";
import { worksheetCollectionClass } from "./worksheet-collection.ts";
import { worksheetProtectionClass } from "./worksheet-protection.ts";

/** What the host knows of Excel: every class of its objects. */
export const excelClasses: readonly Pick<ExcelClass<never>, "name" | "properties" | "methods">[] = [
  applicationClass,
  autoFilterClass,
  chartClass,
  chartCollectionClass,
  chartFillClass,
  chartLegendClass,
  chartLineFormatClass,
  chartSeriesClass,
  chartSeriesCollectionClass,
  chartSeriesFormatClass,
  chartTitleClass,
  conditionalFormatClass,
  conditionalFormatCollectionClass,
  conditionalRangeFillClass,
  conditionalRangeFontClass,
  conditionalRangeFormatClass,
  dataValidationClass,
  filterClass,
  formatProtectionClass,
  freezePanesClass,
  functionResultClass,
  functionsClass,
  namedItemClass,
  namedItemCollectionClass,
  rangeClass,
  rangeFontClass,
  rangeFormatClass,
  settingClass,
  settingCollectionClass,
  tableClass,
  tableCollectionClass,
  tableColumnClass,
  tableColumnCollectionClass,
  tableRowClass,
  tableRowCollectionClass,
  tableScopedCollectionClass,
  textConditionalFormatClass,
  workbookClass,
  workbookProtectionClass,
  workbookCreatedClass,
  worksheetClass,
  worksheetCollectionClass,
  worksheetProtectionClass,
];
