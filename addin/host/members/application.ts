import { type ExcelClass, hostObject } from "../excel-class.ts";
import type { HostWorkbook } from "../model/workbook.ts";

/** `Excel.WorkbookCreated`: a workbook that waits to be shown in a window of its own. */
export const workbookCreatedClass: ExcelClass<string> = {
  name: "WorkbookCreated",
  id: () => "{created}",
  properties: {},
  methods: { Open: { since: "1.8", call: (base64, _args, session) => session.opened(base64) } },
};

/** `Excel.Application` */
export const applicationClass: ExcelClass<HostWorkbook> = {
  name: "Application",
  properties: {},
  methods: {
    CreateWorkbook: {
      since: "1.8",
      call: (_workbook, [base64]) => hostObject(workbookCreatedClass, String(base64 ?? "")),
    },
  },
};
