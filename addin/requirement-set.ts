/**
 * What every Excel must have that shows the add-in at all: the manifest asks for it, and whatever newer sets bring is
 * asked for with `isSetSupported` before it is used. Excel 2021 has it; Excel 2016 and 2019 have not.
 */
export const REQUIREMENT_SET = { name: "ExcelApi", minVersion: "1.9" } as const;
