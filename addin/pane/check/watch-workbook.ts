import type { Pane } from "../pane.ts";

/** How long nothing must happen before the workbook is read: people type on. In milliseconds. */
export const QUIET = 400;
/** While a cell is being typed in nothing can be read, and leaving it with Esc is no change. In milliseconds. */
const TYPING = 1_500;

/** Reads the workbook at once and again whenever something may have changed in it, or somebody comes back to the pane. */
export async function watchWorkbook(
  pane: Pick<Pane, "workbook" | "checking" | "check">,
  window: Pick<Window, "addEventListener" | "setTimeout" | "clearTimeout"> & { readonly document: Document },
): Promise<void> {
  let timer: number | undefined;
  const soon = (wait: number) => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => void now(), wait);
  };
  const now = async () => {
    if (window.document.hidden) return;
    await pane.check();
    if (pane.checking.get().problem === "cellBeingEdited") soon(TYPING);
  };
  window.addEventListener("focus", () => soon(QUIET));
  window.document.addEventListener("visibilitychange", () => soon(QUIET));
  await now();
  try {
    await pane.workbook.watch(() => soon(QUIET));
  } catch {
    pane.checking.send({ kind: "unwatched" });
  }
}
