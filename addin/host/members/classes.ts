import type { ExcelClass } from "../excel-class.ts";
import { applicationClass, workbookCreatedClass } from "./application.ts";
import { dataValidationClass } from "./data-validation.ts";
import { functionResultClass, functionsClass } from "./functions.ts";
import { namedItemClass, namedItemCollectionClass } from "./names.ts";
import { rangeClass } from "./range.ts";
import { formatProtectionClass, rangeFormatClass } from "./range-format.ts";
import { settingClass, settingCollectionClass } from "./settings.ts";
import { tableClass, tableCollectionClass, tableColumnClass, tableColumnCollectionClass } from "./tables.ts";
import { workbookClass } from "./workbook.ts";
import { worksheetClass } from "./worksheet.ts";
import { worksheetCollectionClass } from "./worksheet-collection.ts";
import { worksheetProtectionClass } from "./worksheet-protection.ts";

/** What the host knows of Excel: every class of its objects. */
export const excelClasses: readonly Pick<ExcelClass<never>, "name" | "properties" | "methods">[] = [
  applicationClass,
  dataValidationClass,
  formatProtectionClass,
  functionResultClass,
  functionsClass,
  namedItemClass,
  namedItemCollectionClass,
  rangeClass,
  rangeFormatClass,
  settingClass,
  settingCollectionClass,
  tableClass,
  tableCollectionClass,
  tableColumnClass,
  tableColumnCollectionClass,
  workbookClass,
  workbookCreatedClass,
  worksheetClass,
  worksheetCollectionClass,
  worksheetProtectionClass,
];
