import { describe, expect, test } from "@jest/globals";
import type { DocumentStore, DocumentTransaction } from "../../../functions/src/ports/document-store.ts";
import { StoreError } from "../../../functions/src/ports/store-error.ts";
import type { OpenStore } from "./contract.ts";
import { put } from "./contract-documents.ts";
import { counted } from "./counted.ts";
import { problemOf } from "./problem-of.ts";

/** Transactions are whole, alone, and happen once. */
export function transactionsContract(open: OpenStore): void {
  describe("a write", () => {
    test("creates what is not there, and refuses what is", async () => {
      const { store } = await open();
      const create = () => store.transact(async (transaction) => transaction.create("plans/p1", { state: "sent" }));
      await create();
      expect(await problemOf(create)).toEqual({ kind: "alreadyExists", path: "plans/p1" });
    });

    test("sets a whole document: fields that are not named go", async () => {
      const { store } = await open();
      await put(store, "plans/p1", { state: "sent", revision: 1 });
      await put(store, "plans/p1", { state: "returned" });
      expect((await store.get("plans/p1"))?.content).toEqual({ state: "returned" });
    });

    test("updates the fields it names, each as a whole, and leaves the others", async () => {
      const { store } = await open();
      await put(store, "plans/p1", { state: "sent", summary: { kept: false }, "a.b": 1, revision: 1 });
      const fields = JSON.parse('{"summary":{"new":true},"a.b":2,"__proto__":{"x":1}}');
      await store.transact(async (transaction) => transaction.update("plans/p1", fields));
      expect(JSON.parse(JSON.stringify((await store.get("plans/p1"))?.content))).toEqual(
        JSON.parse('{"state":"sent","summary":{"new":true},"a.b":2,"revision":1,"__proto__":{"x":1}}'),
      );
    });

    test("updates only what is there", async () => {
      const { store } = await open();
      const update = () => store.transact(async (transaction) => transaction.update("plans/p1", { state: "sent" }));
      expect(await problemOf(update)).toEqual({ kind: "notFound", path: "plans/p1" });
      const nothing = () => store.transact(async (transaction) => transaction.update("plans/p1", {}));
      expect(await problemOf(nothing)).toMatchObject({ kind: "invalidValue" });
    });

    test("deletes what is there, and what must be there only if it is", async () => {
      const { store } = await open();
      await put(store, "agencies/26", {});
      await put(store, "agencies/26/rows/1", { n: 1 });
      const remove = (mustExist: boolean) => () =>
        store.transact(async (transaction) => transaction.delete("agencies/26", { mustExist }));
      await remove(true)();
      expect(await store.get("agencies/26")).toBeNull();
      expect(await store.get("agencies/26/rows/1")).not.toBeNull();
      await remove(false)();
      expect(await problemOf(remove(true))).toEqual({ kind: "notFound", path: "agencies/26" });
    });

    test("sees the writes before it in the same transaction", async () => {
      const { store } = await open();
      await store.transact(async (transaction) => {
        transaction.create("plans/p1", { revision: 1, state: "draft" });
        transaction.update("plans/p1", { state: "sent" });
        transaction.create("plans/p2", {});
        transaction.delete("plans/p2", { mustExist: true });
      });
      expect((await store.get("plans/p1"))?.content).toEqual({ revision: 1, state: "sent" });
      expect(await store.get("plans/p2")).toBeNull();
    });
  });

  describe("a transaction", () => {
    test("is all or nothing when one condition is not met", async () => {
      const { observe, total } = counted();
      const { store } = await open(observe);
      await put(store, "events/e1", { n: 1 });
      const problem = await problemOf(() =>
        store.transact(async (transaction) => {
          transaction.set("plans/p1", { state: "sent" });
          transaction.update("events/e1", { n: 2 });
          transaction.create("events/e1", {});
        }),
      );
      expect(problem).toEqual({ kind: "alreadyExists", path: "events/e1" });
      expect(await store.get("plans/p1")).toBeNull();
      expect((await store.get("events/e1"))?.content).toEqual({ n: 1 });
      expect(total.write).toBe(1);
    });

    test("writes nothing when its function throws, and throws the same", async () => {
      const { store } = await open();
      const reason = new Error("the agency is not the sender's");
      const sent = store.transact(async (transaction) => {
        await transaction.get("plans/p1");
        transaction.set("plans/p1", {});
        throw reason;
      });
      await expect(sent).rejects.toBe(reason);
      expect(await store.get("plans/p1")).toBeNull();
      await put(store, "plans/p1", {});
    });

    test("resolves with what its function returns, and may only read", async () => {
      const { store } = await open();
      await put(store, "plans/p1", { revision: 7 });
      const revision = await store.transact(
        async (transaction) => (await transaction.get("plans/p1"))?.content.revision,
      );
      expect(revision).toBe(7);
      expect(await store.transact(async () => "nothing at all")).toBe("nothing at all");
    });

    test("reads before it writes", async () => {
      const { store } = await open();
      const reads: readonly ((transaction: DocumentTransaction) => Promise<unknown>)[] = [
        (transaction) => transaction.get("plans/p1"),
        (transaction) => transaction.getMany(["plans/p1"]),
        (transaction) => transaction.query({ collection: "plans" }),
      ];
      for (const read of reads) {
        const problem = await problemOf(() =>
          store.transact(async (transaction) => {
            transaction.set("plans/p1", {});
            await read(transaction);
          }),
        );
        expect(problem.kind).toBe("invalidUse");
      }
      expect(await store.get("plans/p1")).toBeNull();
    });

    test("is of no use after its end, nor within another", async () => {
      const { store } = await open();
      const kept = await store.transact(async (transaction) => transaction);
      expect((await problemOf(() => kept.get("plans/p1"))).kind).toBe("invalidUse");
      expect((await problemOf(async () => kept.set("plans/p1", {}))).kind).toBe("invalidUse");
      const inner = () => store.transact(async () => put(store, "plans/p1", {}));
      expect((await problemOf(inner)).kind).toBe("invalidUse");
      const { promise: ended, resolve: end } = Promise.withResolvers<void>();
      const later = await store.transact(async () => ({ written: ended.then(() => put(store, "plans/p1", {})) }));
      end();
      await later.written;
      expect(await store.get("plans/p1")).not.toBeNull();
    });

    test("is not seen before its end, by others or by itself", async () => {
      const { store } = await open();
      await put(store, "plans/p1", { revision: 1 });
      const seen = await store.transact(async (transaction) => {
        const own = await transaction.get("plans/p1");
        transaction.set("plans/p1", { revision: 2 });
        const others = await store.get("plans/p1");
        const found = await store.query({ collection: "plans", equal: { revision: 2 } });
        return [own?.content.revision, others?.content.revision, found.length];
      });
      expect(seen).toEqual([1, 1, 0]);
      expect((await store.get("plans/p1"))?.content.revision).toBe(2);
    });

    test("sees one moment: sums stay equal while others move amounts", async () => {
      const { store } = await open();
      await put(store, "agencies/a", { amount: 50 });
      await put(store, "agencies/b", { amount: 50 });
      const move = () =>
        store.transact(async (transaction) => {
          const from = amount(await transaction.get("agencies/a"));
          const to = amount(await transaction.get("agencies/b"));
          transaction.set("agencies/a", { amount: from - 1 });
          transaction.set("agencies/b", { amount: to + 1 });
        });
      const sumInTransaction = () =>
        store.transact(async (transaction) => {
          const a = amount(await transaction.get("agencies/a"));
          return a + amount(await transaction.get("agencies/b"));
        });
      const sumAtOnce = async () => {
        const documents = await store.getMany(["agencies/a", "agencies/b"]);
        return documents.reduce((sum, document) => sum + amount(document), 0);
      };
      const all = await Promise.all(
        Array.from({ length: 8 }, () => [move().then(() => 100), sumInTransaction(), sumAtOnce()]).flat(),
      );
      expect(new Set(all)).toEqual(new Set([100]));
      expect(amount(await store.get("agencies/b"))).toBe(58);
    });

    test("counts to exactly 20 in 20 parallel increments", async () => {
      const { store } = await open();
      await Promise.all(Array.from({ length: 20 }, () => increment(store)));
      expect((await store.get("agencies/26"))?.content.plans).toBe(20);
    });

    test("that reads a query is moved by a document that would have been found", async () => {
      const { store } = await open();
      const number = () =>
        store.transact(async (transaction) => {
          const found = await transaction.query({ collection: "revisions", equal: { plan: "p1" } });
          transaction.create(`revisions/p1-${found.length + 1}`, { plan: "p1" });
        });
      await Promise.all(Array.from({ length: 10 }, number));
      const ids = (await store.query({ collection: "revisions" })).map(({ id }) => id);
      expect(ids.sort()).toEqual(Array.from({ length: 10 }, (_, index) => `p1-${index + 1}`).sort());
    });

    test("whose answer is lost is counted once, by the marker it carries", async () => {
      const { store, loseNextAnswer } = await open();
      const submit = () =>
        store.transact(async (transaction) => {
          const [receipt, agency] = await transaction.getMany(["receipts/s1", "agencies/26"]);
          if (receipt) return "had been received";
          transaction.create("receipts/s1", { hash: "abc" });
          transaction.set("agencies/26", { plans: Number(agency?.content.plans ?? 0) + 1 });
          return "received";
        });
      loseNextAnswer();
      const first = await submit().catch((error: unknown) => {
        if (error instanceof StoreError && error.problem.kind === "unavailable") return submit();
        throw error;
      });
      expect(first).toBe("had been received");
      expect(await submit()).toBe("had been received");
      expect((await store.get("agencies/26"))?.content.plans).toBe(1);
    });
  });
}

function increment(store: DocumentStore): Promise<void> {
  return store.transact(async (transaction) => {
    const agency = await transaction.get("agencies/26");
    transaction.set("agencies/26", { plans: Number(agency?.content.plans ?? 0) + 1 });
  });
}

function amount(document: { readonly content: { readonly [field: string]: unknown } } | null): number {
  return Number(document?.content.amount);
}
