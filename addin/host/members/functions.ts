import { type ExcelClass, hostObject } from "../excel-class.ts";
import { daysFromCivil } from "../model/date-serial.ts";
import type { HostWorkbook } from "../model/workbook.ts";

/** `Excel.FunctionResult` */
export const functionResultClass: ExcelClass<number> = {
  name: "FunctionResult",
  properties: {
    Error: { since: "1.2", get: () => null },
    Value: { since: "1.2", get: (value) => value },
  },
  methods: {},
};

/** `Excel.Functions` */
export const functionsClass: ExcelClass<HostWorkbook> = {
  name: "Functions",
  properties: {},
  methods: {
    Date: {
      since: "1.2",
      call: ({ date1904 }, [year, month, day]) =>
        hostObject(functionResultClass, daysFromCivil(Number(year), Number(month), Number(day), date1904)),
    },
  },
};
