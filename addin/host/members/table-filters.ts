import type { ExcelClass } from "../excel-class.ts";
import type { HostTable } from "../model/workbook.ts";

/** `Excel.Filter`: of one column of a table. */
export const filterClass: ExcelClass<{ readonly table: HostTable; readonly index: number }> = {
  name: "Filter",
  properties: {},
  methods: {
    Apply: {
      since: "1.2",
      writes: true,
      call: ({ table, index }, [criteria]) => {
        const before = table.filters ?? table.columns.map(() => null);
        table.filters = before.map((each, at) => (at === index ? (criteria as object) : each));
      },
    },
  },
};

/** `Excel.AutoFilter`: of all columns of a table. */
export const autoFilterClass: ExcelClass<HostTable> = {
  name: "AutoFilter",
  properties: {
    Criteria: { since: "1.9", get: ({ filters, columns }) => filters ?? columns.map(() => null) },
    IsDataFiltered: { since: "1.9", get: ({ filters }) => filters !== null },
  },
  methods: {},
};
