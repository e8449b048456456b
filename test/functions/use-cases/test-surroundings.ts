import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Surroundings } from "../../../functions/src/ports/surroundings.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { counted } from "../store/counted.ts";

/** Surroundings over a store of its own, where time stands still and chance repeats itself. */
export interface TestSurroundings extends Surroundings {
  /** What was read and written since it was asked for last. */
  counts(): { readonly read: number; readonly write: number };
  /** Lets time go on. */
  setNow(moment: string): void;
  dispose(): Promise<void>;
}

export function testSurroundings(moment = "2026-03-10T15:00:00.000Z"): TestSurroundings {
  const folder = mkdtempSync(join(tmpdir(), "acts-"));
  const { observe, total } = counted();
  const store = openSqliteStore(join(folder, "store.sqlite"), { observe });
  let now = moment;
  let drawn = 0;
  return {
    store,
    now: () => new Date(now),
    randomBytes: (count) => {
      drawn++;
      const bytes = new Uint8Array(count);
      new DataView(bytes.buffer).setUint32(0, drawn);
      return bytes;
    },
    counts: () => {
      const counts = { ...total };
      total.read = 0;
      total.write = 0;
      return counts;
    },
    setNow: (later) => {
      now = later;
    },
    dispose: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
