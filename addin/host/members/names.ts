import { type ExcelClass, hostObject } from "../excel-class.ts";
import { itemNotFound } from "../excel-failure.ts";
import { addressOf } from "../model/area.ts";
import type { DefinedName, HostWorkbook } from "../model/workbook.ts";
import { rangeClass } from "./range.ts";

interface NameTarget {
  readonly workbook: HostWorkbook;
  readonly name: DefinedName;
}

/** `Excel.NamedItem` */
export const namedItemClass: ExcelClass<NameTarget> = {
  name: "NamedItem",
  id: ({ name }) => name.name,
  properties: {
    Formula: { since: "1.7", get: ({ name }) => name.formula },
    Name: { since: "1.1", get: ({ name }) => name.name },
    Type: { since: "1.1", get: typeOf },
    Value: { since: "1.1", get: refersTo },
    Visible: { since: "1.1", get: ({ name }) => name.visible },
  },
  methods: {
    GetRange: { since: "1.1", call: rangeOf },
    GetRangeOrNullObject: { since: "1.4", call: rangeOf },
  },
};

/** `Excel.NamedItemCollection` */
export const namedItemCollectionClass: ExcelClass<HostWorkbook> = {
  name: "NamedItemCollection",
  items: (workbook) => [...workbook.names.values()].map((name) => hostObject(namedItemClass, { workbook, name })),
  item: (workbook, key) => named(workbook, key) ?? notThere(),
  properties: {},
  methods: {
    Add: {
      since: "1.4",
      writes: true,
      call: (workbook, [name, reference]) => {
        workbook.addName(String(name), String(reference));
        return named(workbook, name);
      },
    },
    GetItemOrNullObject: { since: "1.4", call: (workbook, [key]) => named(workbook, key) },
  },
};

function named(workbook: HostWorkbook, key: unknown) {
  const name = workbook.names.get(String(key).toLowerCase());
  return name ? hostObject(namedItemClass, { workbook, name }) : null;
}

function typeOf({ workbook, name }: NameTarget): string {
  if (workbook.cellsOfName(name.name)) return "Range";
  if (name.formula.includes("#REF!")) return "Error";
  return /^=-?\d+$/.test(name.formula) ? "Integer" : "String";
}

function refersTo({ workbook, name }: NameTarget): unknown {
  const cells = workbook.cellsOfName(name.name);
  if (cells) return addressOf(cells.sheet.name, cells.area);
  return name.formula.includes("#REF!") ? "#REF!" : name.formula.slice(1);
}

function rangeOf({ workbook, name }: NameTarget) {
  const cells = workbook.cellsOfName(name.name);
  return cells && hostObject(rangeClass, cells);
}

function notThere(): never {
  throw itemNotFound();
}
