import { checkWorkbook } from "../../../plan/rules/check-workbook.ts";
import { excelError } from "../../excel/excel-error.ts";
import type { Pane } from "../pane.ts";

/** What checking acts upon. */
export type CheckWorld = Pick<Pane, "workbook" | "today" | "me" | "checking" | "list"> & {
  /** Somebody's pointer or keyboard is in the list. */
  readonly held: () => boolean;
};

/**
 * A function that reads and checks the workbook, in one sync, and never twice at once: whoever asks during a reading
 * gets one more after it, however many ask.
 */
export function checksOf(world: CheckWorld): () => Promise<void> {
  let running: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const start = () => {
    running = checked(world).finally(() => {
      running = null;
    });
    return running;
  };
  return () => {
    if (!running) return start();
    next ??= running.then(() => {
      next = null;
      return start();
    });
    return next;
  };
}

async function checked({ workbook, today, me, checking, list, held }: CheckWorld): Promise<void> {
  checking.send({ kind: "reading" });
  try {
    const read = await workbook.read();
    const context = { today: today(), revision: null, final: false, sender: me()?.agency ?? null };
    const result = checkWorkbook(read.grid, context);
    checking.send({ kind: "checked", read, checked: result });
    list.send({ kind: "found", findings: result.kind === "failure" ? [] : result.findings, held: held() });
  } catch (error) {
    checking.send({ kind: "failed", problem: excelError(error).problem });
  }
}
