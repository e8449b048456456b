import { type ExcelClass, hostObject } from "../excel-class.ts";
import { itemNotFound } from "../excel-failure.ts";
import type { HostWorkbook } from "../model/workbook.ts";

interface SettingTarget {
  readonly workbook: HostWorkbook;
  readonly key: string;
}

/** `Excel.Setting`: something an add-in keeps in the workbook. */
export const settingClass: ExcelClass<SettingTarget> = {
  name: "Setting",
  id: ({ key }) => key,
  properties: {
    Key: { since: "1.4", get: ({ key }) => key },
    Value: {
      since: "1.4",
      get: ({ workbook, key }) => workbook.settings.get(key),
      set: ({ workbook, key }, value) => void workbook.settings.set(key, value),
    },
  },
  methods: {
    Delete: { since: "1.4", writes: true, call: ({ workbook, key }) => void workbook.settings.delete(key) },
  },
};

/** `Excel.SettingCollection` */
export const settingCollectionClass: ExcelClass<HostWorkbook> = {
  name: "SettingCollection",
  items: (workbook) => [...workbook.settings.keys()].map((key) => hostObject(settingClass, { workbook, key })),
  item: (workbook, key) => kept(workbook, key) ?? notThere(),
  properties: {},
  methods: {
    Add: {
      since: "1.4",
      writes: true,
      call: (workbook, [key, value]) => {
        workbook.settings.set(String(key), value);
        return kept(workbook, key);
      },
    },
    GetItemOrNullObject: { since: "1.4", call: (workbook, [key]) => kept(workbook, key) },
  },
};

function kept(workbook: HostWorkbook, key: unknown) {
  return workbook.settings.has(String(key)) ? hostObject(settingClass, { workbook, key: String(key) }) : null;
}

function notThere(): never {
  throw itemNotFound();
}
