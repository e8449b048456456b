import { excelError } from "./excel-error.ts";
import { inExcel } from "./in-excel.ts";

/** Ends the watch. Once is enough; further calls do nothing. */
export type StopWatching = () => Promise<void>;

/**
 * Says that something may have changed, whatever it was: Excel does not tell of drop-downs picked on the web nor of what
 * was pasted over validations, so that a change of sheet or of the selection counts as well. One sync to begin, one to
 * end.
 *
 * @throws ExcelError
 */
export function watch(onSomething: () => void): Promise<StopWatching> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const tell = async () => onSomething();
    const handlers = [
      worksheets.onChanged.add(tell),
      worksheets.onActivated.add(tell),
      worksheets.onSelectionChanged.add(tell),
    ];
    await context.sync();
    let isOver = false;
    return async () => {
      if (isOver) return;
      isOver = true;
      for (const handler of handlers) handler.remove();
      try {
        await context.sync();
      } catch (error) {
        throw excelError(error);
      }
    };
  });
}
