import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { paths } from "../../../functions/src/documents/paths.ts";
import { closedMonthDetail } from "../../../functions/src/use-cases/closed-months.ts";
import { verifyClosedMonth } from "../../../functions/src/use-cases/verify-closed-month.ts";
import { onBothStores } from "../submission/stores.ts";
import { resultOf } from "../use-cases/read-file.ts";
import { closedCountry, closes, MONTH, NIGHT } from "./closing.ts";

onBothStores((open) => {
  describe("the hash of a closed month", () => {
    test("is worked out from its documents by anybody, as the architecture says", async () => {
      const cloud = open();
      await closedCountry(cloud);
      const { id, month, edition, cut, asOf, closed } = await closes(cloud, NIGHT);
      const sorted = (value: unknown): unknown =>
        typeof value !== "object" || value === null
          ? value
          : Array.isArray(value)
            ? value.map(sorted)
            : Object.fromEntries(
                Object.entries(value)
                  .sort(([one], [other]) => (one < other ? -1 : 1))
                  .map(([key, inner]) => [key, sorted(inner)]),
              );
      const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
      const lines = ["900001.0", "900002.0", "figures.0"].map(async (part) => {
        const path = `snapshots/${id}/parts/${part}`;
        const content = (await cloud.store.get(path))?.content;
        return `${part} ${sha256(`{"path":"${path}","content":${JSON.stringify(sorted(content))}}\n`)}`;
      });
      const head = ["plano-digital/snapshot/1", month, edition, cut, asOf, "null"];
      expect(sha256(`${[...head, ...(await Promise.all(lines))].join("\n")}\n`)).toBe(closed?.hash);
    });
  });

  describe("a closed month that somebody altered", () => {
    test("is told part by part, and gives no figure out", async () => {
      const cloud = open();
      await closedCountry(cloud);
      await closes(cloud, NIGHT);
      const path = paths.snapshotPart(`${MONTH}.1`, "900002.0");
      const content = (await cloud.store.get(path))?.content ?? {};
      await cloud.store.transact(async (transaction) => transaction.set(path, { ...content, readAt: "2026-06-09" }));
      await cloud.store.transact(async (transaction) =>
        transaction.delete(paths.snapshotPart("2026-05.1", "figures.0")),
      );
      expect(resultOf(await verifyClosedMonth(cloud, { snapshot: "2026-05.1" }))).toMatchObject({
        problems: [
          { part: "900002.0", kind: "altered" },
          { part: "figures.0", kind: "missing" },
        ],
        hashAgrees: true,
        figuresAgree: null,
      });
      await expect(closedMonthDetail(cloud, { snapshot: "2026-05.1" })).rejects.toThrow("figures.0");
    });
  });
});
