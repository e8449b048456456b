import { mkdtemp, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Makes a file in two steps, the second of which completes what the first has written. `out` appears only when it is
 * complete: a failure leaves no half of a file, and the file that was there stays as it was.
 *
 * @throws whatever `make` does, and the signal's reason when it is aborted
 */
export async function writeWhole(
  out: string,
  signal: AbortSignal | undefined,
  make: (written: string, complete: string) => Promise<void>,
): Promise<void> {
  // Beside the file, since only within one disk is a file renamed at once.
  const workplace = await mkdtemp(join(dirname(out), `.${basename(out)}-`));
  try {
    const complete = join(workplace, "complete.xlsx");
    await make(join(workplace, "written.xlsx"), complete);
    signal?.throwIfAborted();
    await rename(complete, out);
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
}
