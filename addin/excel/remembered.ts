import { inExcel } from "./in-excel.ts";

/** Before the names of all that the add-in keeps in a workbook: other add-ins keep theirs apart, but people see both. */
const PREFIX = "planoDigital.";

/** What was remembered in the workbook under a name; null when nothing was, or nothing that can be read. One sync. */
export function recall(name: string): Promise<unknown> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(PREFIX + name);
    setting.load("value");
    await context.sync();
    if (setting.isNullObject) return null;
    try {
      return JSON.parse(String(setting.value));
    } catch {
      return null;
    }
  });
}

/**
 * Remembers a value under a name, in the workbook's own settings: no cell changes. One sync.
 *
 * @throws ExcelError
 */
export function remember(name: string, value: unknown): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.settings.add(PREFIX + name, JSON.stringify(value));
    await context.sync();
  });
}
