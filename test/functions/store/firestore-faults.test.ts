import type { Firestore } from "@google-cloud/firestore";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import type { DocumentStore } from "../../../functions/src/ports/document-store.ts";
import { type FirestoreStoreOptions, firestoreStore } from "../../../functions/src/store/firestore/firestore-store.ts";
import { type ConnectedClient, connectClient } from "../../firestore/client.ts";
import { type FirestoreServer, startFirestoreServer } from "../../firestore/firestore-server.ts";
import { put } from "./contract-documents.ts";
import { problemOf } from "./problem-of.ts";

let server: FirestoreServer;
const connected: ConnectedClient[] = [];

beforeAll(async () => {
  server = await startFirestoreServer({
    indexes: [],
    fieldOverrides: [override("rows", "*"), override("plans", "content")],
  });
});
afterAll(() => server.stop());
afterEach(async () => {
  for (const { client, disconnect } of connected.splice(0)) {
    await client.terminate();
    await disconnect();
  }
});

describe("the Firestore store, when the network fails,", () => {
  test("commits again what was not committed", async () => {
    const store = open();
    server.failCommits({ code: "UNAVAILABLE", afterCommit: false });
    await increment(store);
    expect(await plans(store)).toBe(1);
  });

  test("cannot know of a commit whose answer is lost: without a marker it counts twice, or finds its own document", async () => {
    const store = open();
    const before = server.commits();
    server.failCommits({ code: "UNAVAILABLE", afterCommit: true });
    await increment(store);
    expect(await plans(store)).toBe(2);
    // The lost one, the client's own attempt to send it again, and the transaction's second run.
    expect(server.commits() - before).toBe(3);
    server.failCommits({ code: "UNAVAILABLE", afterCommit: true });
    const create = () => store.transact(async (transaction) => transaction.create("plans/p1", {}));
    expect(await problemOf(create)).toEqual({ kind: "alreadyExists", path: "plans/p1" });
  });

  test("is unavailable when no answer comes in the time it is given, and may have written all the same", async () => {
    const client = connect();
    const impatient = firestoreStore(client, { patienceMs: 1 });
    const patient = firestoreStore(client);
    expect((await problemOf(() => impatient.get("plans/p1"))).kind).toBe("unavailable");
    expect((await problemOf(() => put(impatient, "plans/p1", {}))).kind).toBe("unavailable");
    expect((await problemOf(() => increment(impatient))).kind).toBe("unavailable");
    await increment(patient);
    expect([1, 2]).toContain(await plans(patient));
  });
});

describe("the Firestore store, when others are in its way,", () => {
  test("runs again until it is through, and each run counts once", async () => {
    const store = open();
    server.failCommits(...Array.from({ length: 3 }, () => ({ code: "ABORTED", afterCommit: false }) as const));
    await Promise.all([increment(store), increment(store), increment(store), increment(store)]);
    expect(await plans(store)).toBe(4);
  });

  test("gives up after its attempts, having written nothing", async () => {
    const store = open({ attempts: 2 });
    server.failCommits({ code: "ABORTED", afterCommit: false }, { code: "ABORTED", afterCommit: false });
    expect(await problemOf(() => increment(store))).toEqual({ kind: "contention" });
    expect(await plans(store)).toBe(0);
  });
});

describe("the Firestore store", () => {
  test("passes on what nobody can decide about: no permission, no index, an exempt field", async () => {
    const store = open();
    server.failCommits({ code: "PERMISSION_DENIED", afterCommit: false });
    await expect(put(store, "plans/p1", {})).rejects.toThrow("PERMISSION_DENIED");
    const range = { field: "b", atLeast: 1 };
    await expect(store.query({ collection: "plans", equal: { a: 1 }, range })).rejects.toThrow("requires an index");
    await expect(store.query({ collection: "agencies/26/rows", equal: { a: 1 } })).rejects.toThrow("which is exempt");
    await expect(store.query({ collection: "plans", equal: { content: 1 } })).rejects.toThrow("which is exempt");
    expect(await store.query({ collection: "agencies/26/rows" })).toEqual([]);
  });

  test("updates fields with JavaScript's own names", async () => {
    const store = open();
    await put(store, "plans/p1", { state: "sent" });
    const fields = Object.fromEntries(
      [...["constructor", "toString", "__proto__"].entries()].map(([n, key]) => [key, { n }]),
    );
    await store.transact(async (transaction) => transaction.update("plans/p1", fields));
    const content = (await store.get("plans/p1"))?.content ?? {};
    expect(Object.keys(content).sort()).toEqual(["__proto__", "constructor", "state", "toString"]);
    expect(Object.getOwnPropertyDescriptor(content, "constructor")?.value).toEqual({ n: 0 });
  });
});

describe("the server", () => {
  test("refuses keys that Firestore keeps for itself, in maps too", async () => {
    const client = connect();
    await expect(client.doc("plans/p1").set({ __type__: 1 })).rejects.toThrow("reserved");
    await expect(client.doc("plans/p1").set({ map: { __id__: 1 } })).rejects.toThrow("reserved");
    expect((await client.doc("plans/p1").get()).exists).toBe(false);
  });

  test("gives every commit a later time than the one before", async () => {
    const client = connect();
    const times: string[] = [];
    for (let n = 0; n < 20; n++) times.push((await client.doc("plans/p1").set({ n })).writeTime.valueOf());
    expect(new Set(times).size).toBe(20);
    expect(times).toEqual([...times].sort());
  });
});

function connect(): Firestore {
  const connection = connectClient(server.host);
  connected.push(connection);
  return connection.client;
}

function open(options: FirestoreStoreOptions = {}): DocumentStore {
  return firestoreStore(connect(), options);
}

function increment(store: DocumentStore): Promise<void> {
  return store.transact(async (transaction) => {
    const agency = await transaction.get("agencies/26");
    transaction.set("agencies/26", { plans: Number(agency?.content.plans ?? 0) + 1 });
  });
}

async function plans(store: DocumentStore): Promise<number> {
  return Number((await store.get("agencies/26"))?.content.plans ?? 0);
}

function override(collectionGroup: string, fieldPath: string) {
  return { collectionGroup, fieldPath, indexes: [] };
}
