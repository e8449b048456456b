import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { done, type Outcome } from "../use-cases/outcome.ts";
import type { WorkbookGiven } from "./given.ts";
import { inTurn } from "./in-turn.ts";

/**
 * A workbook that is written beside the memory, one at a time in an instance, and given when it is complete, so that no half
 * of it is.
 *
 * @param write makes the file, and says what it came to
 * @param nameOf what the browser is told that it is called
 */
export async function asFile<Written>(
  write: (path: string) => Promise<Outcome<Written>>,
  nameOf: (written: Written) => string,
): Promise<Outcome<WorkbookGiven>> {
  const folder = await mkdtemp(join(tmpdir(), "consolidated-"));
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    const path = join(folder, "consolidado.xlsx");
    const written = await inTurn(() => write(path));
    if (written.ok) return done({ kind: "file", name: nameOf(written.result), path, dispose });
    await dispose();
    return written;
  } catch (error) {
    await dispose();
    throw error;
  }
}
