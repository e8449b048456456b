import type { Place } from "../../../plan/workbook/entry.ts";
import { excelError } from "../../excel/excel-error.ts";
import type { Pane } from "../pane.ts";
import { problemSentence } from "../shown/problem.ts";

/** Puts the cursor in a cell; tells why where it cannot. */
export async function goTo(place: Place, { workbook, tell, words }: Pick<Pane, "workbook" | "tell" | "words">) {
  const { messages, say } = words();
  try {
    const reached = await workbook.goTo(place);
    if (reached !== "reached") tell(say(messages.check[reached], { sheet: place.sheet }));
  } catch (error) {
    tell(problemSentence(excelError(error).problem, words()));
  }
}
