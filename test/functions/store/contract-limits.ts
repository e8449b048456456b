import { describe, expect, test } from "@jest/globals";
import type { DocumentContent } from "../../../functions/src/ports/document-store.ts";
import { documentSize } from "../../../functions/src/store/document-size.ts";
import { LIMITS } from "../../../functions/src/store/limits.ts";
import type { OpenStore } from "./contract.ts";
import { put } from "./contract-documents.ts";
import { problemOf } from "./problem-of.ts";

/** Firestore's limits hold wherever the store runs. */
export function limitsContract(open: OpenStore): void {
  describe("a limit", () => {
    test("of a document is 1 MiB less four bytes with its name, to the byte", async () => {
      const { store } = await open();
      await put(store, "plans/p1", filled("plans/p1", LIMITS.documentSize));
      const problem = await problemOf(() => put(store, "plans/p1", filled("plans/p1", LIMITS.documentSize + 1)));
      expect(problem).toMatchObject({
        kind: "limitExceeded",
        limit: "documentSize",
        allowed: 1_048_572,
        found: 1_048_573,
        path: "plans/p1",
      });
      const kept = await store.get("plans/p1");
      expect(documentSize("plans/p1", kept?.content ?? {})).toBe(LIMITS.documentSize);
    });

    test("of a document counts what an update leaves as it was", async () => {
      const { store } = await open();
      await put(store, "plans/p1", { first: "x".repeat(600_000) });
      const grow = () =>
        store.transact(async (transaction) => {
          transaction.set("plans/p2", {});
          transaction.update("plans/p1", { second: "x".repeat(600_000) });
        });
      const problem = await problemOf(grow);
      expect(problem).toMatchObject({ kind: "limitExceeded", limit: "documentSize", path: "plans/p1" });
      expect(await store.get("plans/p2")).toBeNull();
    });

    test("of a field is 1 MiB less 89 bytes", async () => {
      const { store } = await open();
      await put(store, "p/1", { a: "x".repeat(LIMITS.fieldSize - 1) });
      const problem = await problemOf(() => put(store, "p/1", { a: "x".repeat(LIMITS.fieldSize) }));
      expect(problem).toMatchObject({ kind: "limitExceeded", limit: "fieldSize" });
    });

    test("of a key is 1,500 bytes", async () => {
      const { store } = await open();
      await put(store, "plans/p1", { ["é".repeat(750)]: 1, map: { ["k".repeat(1500)]: 1 } });
      const problem = await problemOf(() => put(store, "plans/p1", { map: { ["é".repeat(751)]: 1 } }));
      expect(problem).toMatchObject({ kind: "limitExceeded", limit: "keySize", found: 1502 });
    });

    test("of depth is 20 maps and arrays", async () => {
      const { store } = await open();
      await put(store, "plans/p1", nested(20));
      expect(await store.get("plans/p1")).toMatchObject({ content: nested(20) });
      const problem = await problemOf(() => put(store, "plans/p1", nested(21)));
      expect(problem).toMatchObject({ kind: "limitExceeded", limit: "depth", found: 21 });
    });

    test("of writes is 500 a transaction", async () => {
      const { store } = await open();
      const write = (count: number) =>
        store.transact(async (transaction) => {
          for (let n = 1; n <= count; n++) transaction.set(`plans/p${n}`, { count });
        });
      await write(500);
      expect(await problemOf(() => write(501))).toMatchObject({ kind: "limitExceeded", limit: "writes", found: 501 });
      expect((await store.query({ collection: "plans", equal: { count: 500 } })).length).toBe(500);
    });

    test("of a transaction is 10 MiB, as many short cells take them on the way to Firestore", async () => {
      const { store } = await open();
      const write = (count: number, content: DocumentContent) =>
        store.transact(async (transaction) => {
          for (let n = 1; n <= count; n++) transaction.set(`plans/p${n}`, content);
        });
      const long = { text: "x".repeat(1_000_000) };
      await write(10, long);
      expect(await problemOf(() => write(11, long))).toMatchObject({ kind: "limitExceeded", limit: "requestSize" });
      const short = { cells: Array.from({ length: 200_000 }, () => "x") };
      expect(documentSize("plans/p1", short)).toBeLessThan(500_000);
      expect(await problemOf(() => write(10, short))).toMatchObject({ kind: "limitExceeded", limit: "requestSize" });
    });
  });
}

/** A document of exactly so many bytes, in two fields, since one could not hold it. */
function filled(path: string, size: number): DocumentContent {
  const content = { first: "x".repeat(500_000), second: "" };
  return { ...content, second: "x".repeat(size - documentSize(path, content)) };
}

/** Maps and arrays in turn, `depth` of them one within another. */
function nested(depth: number): DocumentContent {
  let value: DocumentContent | readonly DocumentContent[] = {};
  for (let level = depth; level > 1; level--) value = level % 2 === 0 ? [value as DocumentContent] : { inner: value };
  return { outer: value };
}
