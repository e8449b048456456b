import { type ExcelProblem, excelError } from "../../excel/excel-error.ts";
import type { Slice } from "../../screen/slice.ts";
import type { Pane } from "../pane.ts";

/** Whether the pane opens by itself with the workbook; `unknown` also in an Excel that cannot say. */
export type OpeningByItself =
  | { readonly kind: "unknown" }
  | { readonly kind: "known"; readonly opens: boolean; readonly problem: ExcelProblem | null };

/** Before the workbook was asked. */
export const notAsked: OpeningByItself = { kind: "unknown" };

type World = Pick<Pane, "workbook" | "tell" | "words">;

/** Asks the workbook. */
export async function askOpening(state: Slice<OpeningByItself, OpeningByItself>, { workbook }: World): Promise<void> {
  const opens = await workbook.opensByItself().catch(() => null);
  state.send(opens === null ? notAsked : { kind: "known", opens, problem: null });
}

/** Writes what somebody chose into the workbook, and says what is left to do; what Excel refuses is said and not done. */
export async function chooseOpening(
  opens: boolean,
  state: Slice<OpeningByItself, OpeningByItself>,
  { workbook, tell, words }: World,
): Promise<void> {
  try {
    await workbook.openByItself(opens);
    state.send({ kind: "known", opens, problem: null });
    const { settings } = words().messages;
    tell(opens ? settings.opensNow : settings.opensNoMore);
  } catch (error) {
    state.send({ kind: "known", opens: !opens, problem: excelError(error).problem });
  }
}
