import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { DocumentStore } from "../../../functions/src/ports/document-store.ts";
import { StoreError } from "../../../functions/src/ports/store-error.ts";
import { firestoreStore } from "../../../functions/src/store/firestore/firestore-store.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { exportStore } from "../../../functions/src/transfer/export-store.ts";
import { importStore } from "../../../functions/src/transfer/import-store.ts";
import { type TransferProblem, TransferRefused } from "../../../functions/src/transfer/transfer-refusal.ts";
import { connectClient } from "../../firestore/client.ts";
import { type FirestoreServer, startFirestoreServer } from "../../firestore/firestore-server.ts";
import type { Indexes } from "../../firestore/required-index.ts";
import { losingAnswers } from "../store/losing-answers.ts";
import { fill, inventedDocuments } from "./invented-store.ts";

const documents = inventedDocuments();
const now = new Date("2026-11-20T15:00:00Z");
const indexes: Indexes = JSON.parse(readFileSync("firestore.indexes.json", "utf8"));
let server: FirestoreServer;
let folder: string;
let closing: (() => Promise<void>)[];
let stores: number;

beforeAll(async () => {
  server = await startFirestoreServer(indexes);
});
afterAll(() => server.stop());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "transfer-"));
  closing = [];
  stores = 0;
});
afterEach(async () => {
  for (const close of closing) await close();
  rmSync(folder, { recursive: true });
});

function sqlite(): DocumentStore {
  const store = openSqliteStore(join(folder, `${stores++}.sqlite`));
  closing.push(() => store.close());
  return store;
}

function firestore(): DocumentStore {
  const { client, disconnect } = connectClient(server.host);
  const store = firestoreStore(client);
  closing.push(async () => {
    await store.close();
    await disconnect();
  });
  return store;
}

function out(name: string): string {
  return join(folder, name);
}

async function refusalOf(moving: Promise<unknown>): Promise<TransferProblem> {
  const error = await moving.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof TransferRefused) return error.problem;
  throw new Error(`It was not refused: ${error}`);
}

describe.each([
  ["sqlite", "Firestore", sqlite, firestore],
  ["Firestore", "sqlite", firestore, sqlite],
] as const)("moving from %s to %s", (_from, _to, openFrom, openTo) => {
  test("brings every document over, whatever is in it, and a second export is the same to the byte", async () => {
    const from = openFrom();
    await fill(from, documents);
    const exported = await exportStore({ store: from, folder: out("a"), now });
    const to = openTo();
    await importStore({ store: to, folder: out("a") });
    const again = await exportStore({ store: to, folder: out("b"), now });
    expect(again).toEqual(exported);
    expect(exported.files.reduce((sum, file) => sum + file.documents, 0)).toBe(documents.size);
    for (const name of readdirSync(out("a"))) {
      expect(readFileSync(join(out("b"), name), "utf8")).toBe(readFileSync(join(out("a"), name), "utf8"));
    }
    for (const [path, content] of documents) expect((await to.get(path))?.content).toEqual(content);
  });
});

describe("an export", () => {
  test("of an empty store is empty, and can be taken in", async () => {
    await exportStore({ store: sqlite(), folder: out("a"), now });
    const manifest = await importStore({ store: sqlite(), folder: out("a") });
    expect(manifest.files.map((file) => file.documents)).toEqual(manifest.files.map(() => 0));
  });

  test("spares a folder that holds something", async () => {
    writeFileSync(out("note.txt"), "mine");
    expect(await refusalOf(exportStore({ store: sqlite(), folder, now }))).toEqual({
      kind: "folderNotEmpty",
      path: folder,
    });
  });

  test("says so when somebody acts meanwhile", async () => {
    const store = sqlite();
    await fill(store, documents);
    let acted = false;
    const moving: DocumentStore = {
      ...store,
      async query(query) {
        if (query.collection === "users" && !acted) {
          acted = true;
          await store.transact(async (transaction) =>
            transaction.create("events/late", { at: "2026-11-21T00:00:00.000Z", kind: "plan.submitted" }),
          );
        }
        return store.query(query);
      },
    };
    expect(await refusalOf(exportStore({ store: moving, folder: out("a"), now }))).toEqual({ kind: "storeMoved" });
    expect(readdirSync(out("a"))).not.toContain("manifest.json");
  });
});

describe("an import", () => {
  beforeEach(async () => {
    const store = sqlite();
    await fill(store, documents);
    await exportStore({ store, folder: out("a"), now });
  });

  test("is refused by a store that holds a document", async () => {
    const store = sqlite();
    await fill(store, new Map([["letters/one", {}]]));
    const refusal = await refusalOf(importStore({ store, folder: out("a") }));
    expect(refusal).toEqual({ kind: "storeNotEmpty", collection: "letters" });
    expect(await store.query({ collection: "plans" })).toEqual([]);
  });

  test("is refused when a file was changed or is missing, with nothing written", async () => {
    const store = sqlite();
    appendFileSync(join(out("a"), "plans.ndjson"), '{"path":"plans/x","content":{}}\n');
    expect(await refusalOf(importStore({ store, folder: out("a") }))).toMatchObject({ kind: "damaged" });
    rmSync(join(out("a"), "plans.ndjson"));
    expect(await refusalOf(importStore({ store, folder: out("a") }))).toMatchObject({ kind: "damaged" });
    rmSync(join(out("a"), "manifest.json"));
    expect(await refusalOf(importStore({ store, folder: out("a") }))).toMatchObject({ kind: "noExport" });
    expect(await store.query({ collection: "agencies" })).toEqual([]);
  });

  test("goes on after an interruption, and the store is whole in the end", async () => {
    const store = sqlite();
    const { store: dying, loseNextAnswer } = losingAnswers(store);
    const interrupted = importStore({
      store: dying,
      folder: out("a"),
      onProgress: (done) => {
        if (done > 30) loseNextAnswer();
      },
    });
    await expect(interrupted).rejects.toBeInstanceOf(StoreError);
    expect(await refusalOf(exportStore({ store, folder: out("half"), now }))).toEqual({ kind: "importUnfinished" });
    const written: number[] = [];
    await importStore({ store, folder: out("a"), onProgress: (done) => written.push(done) });
    expect(written[0]).toBeGreaterThan(30);
    expect(written.at(-1)).toBe(documents.size);
    expect(await store.query({ collection: "transfers" })).toEqual([]);
    for (const [path, content] of documents) expect((await store.get(path))?.content).toEqual(content);
  });

  test("of another export is refused by a store that is half filled", async () => {
    const store = sqlite();
    await fill(store, new Map([["transfers/import", { manifest: "another", done: {} }]]));
    expect(await refusalOf(importStore({ store, folder: out("a") }))).toEqual({ kind: "otherImport" });
  });

  test("sees that somebody wrote beside it", async () => {
    const store = sqlite();
    const progress = (done: number, all: number) => done === all;
    let act: Promise<void> | null = null;
    const shared: DocumentStore = {
      ...store,
      async query(query) {
        await act;
        return store.query(query);
      },
    };
    const importing = importStore({
      store: shared,
      folder: out("a"),
      onProgress: (done, all) => {
        if (progress(done, all)) act = fill(store, new Map([["letters/mine", {}]]));
      },
    });
    expect(await refusalOf(importing)).toEqual({ kind: "notAsWritten", group: "letters" });
  });
});
