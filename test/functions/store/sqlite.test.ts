import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { describeStore } from "./contract.ts";
import { losingAnswers } from "./losing-answers.ts";

describeStore("the SQLite store", async (observe) => {
  const folder = mkdtempSync(join(tmpdir(), "store-"));
  const store = openSqliteStore(join(folder, "store.sqlite"), observe === undefined ? {} : { observe });
  return {
    ...losingAnswers(store),
    async dispose() {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
});
