import { type ExcelClass, hostObject } from "../excel-class.ts";
import type { Area } from "../model/area.ts";
import type { Sheet } from "../model/sheet.ts";

/** A conditional format that colours cells by their text. */
interface TextFormat {
  readonly type: string;
  readonly area: Area;
  rule: unknown;
  colour: string;
  background: string;
}

/** `Excel.ConditionalRangeFont` */
export const conditionalRangeFontClass: ExcelClass<TextFormat> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: {
      since: "1.6",
      get: ({ colour }) => colour,
      set: (format, colour) => {
        format.colour = String(colour);
      },
    },
  },
  methods: {},
};

/** `Excel.ConditionalRangeFill` */
export const conditionalRangeFillClass: ExcelClass<TextFormat> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: {
      since: "1.6",
      get: ({ background }) => background,
      set: (format, colour) => {
        format.background = String(colour);
      },
    },
  },
  methods: {},
};

/** `Excel.ConditionalRangeFormat` */
export const conditionalRangeFormatClass: ExcelClass<TextFormat> = {
  name: "ConditionalRangeFormat",
  properties: {
    Fill: { since: "1.6", get: (format) => hostObject(conditionalRangeFillClass, format) },
    Font: { since: "1.6", get: (format) => hostObject(conditionalRangeFontClass, format) },
  },
  methods: {},
};

/** `Excel.TextConditionalFormat` */
export const textConditionalFormatClass: ExcelClass<TextFormat> = {
  name: "TextConditionalFormat",
  properties: {
    Format: { since: "1.6", get: (format) => hostObject(conditionalRangeFormatClass, format) },
    Rule: {
      since: "1.6",
      get: ({ rule }) => rule,
      set: (format, rule) => {
        format.rule = rule;
      },
    },
  },
  methods: {},
};

/** `Excel.ConditionalFormat` */
export const conditionalFormatClass: ExcelClass<TextFormat> = {
  name: "ConditionalFormat",
  properties: { TextComparison: { since: "1.6", get: (format) => hostObject(textConditionalFormatClass, format) } },
  methods: {},
};

/** `Excel.ConditionalFormatCollection` */
export const conditionalFormatCollectionClass: ExcelClass<{ readonly sheet: Sheet; readonly area: Area }> = {
  name: "ConditionalFormatCollection",
  properties: {},
  methods: {
    Add: {
      since: "1.6",
      writes: true,
      call: ({ sheet, area }, [type]) => {
        const format: TextFormat = { type: String(type), area, rule: null, colour: "", background: "" };
        sheet.conditionalFormats = [...sheet.conditionalFormats, format];
        return hostObject(conditionalFormatClass, format);
      },
    },
  },
};
