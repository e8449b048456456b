import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openStore, storeSetting, UnknownStore } from "../../../functions/src/composition/open-store.ts";
import { type FirestoreServer, startFirestoreServer } from "../../firestore/firestore-server.ts";
import { put } from "../store/contract-documents.ts";
import { counted } from "../store/counted.ts";
import { problemOf } from "../store/problem-of.ts";

let folder: string;
let server: FirestoreServer;
const emulator = process.env.FIRESTORE_EMULATOR_HOST;

// The client would look for the credentials of a machine in the cloud.
process.env.METADATA_SERVER_DETECTION = "none";

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "open-store-"));
  server = await startFirestoreServer(null);
});
afterAll(() => {
  server.stop();
  rmSync(folder, { recursive: true });
  if (emulator === undefined) delete process.env.FIRESTORE_EMULATOR_HOST;
  else process.env.FIRESTORE_EMULATOR_HOST = emulator;
});

describe("a store's setting", () => {
  test.each([
    ["sqlite:data/plano.sqlite", { kind: "sqlite", file: "data/plano.sqlite" }],
    ["sqlite:C:\\plano\\dados.sqlite", { kind: "sqlite", file: "C:\\plano\\dados.sqlite" }],
    ["firestore", { kind: "firestore", project: null }],
    ["firestore:plano-digital", { kind: "firestore", project: "plano-digital" }],
  ])("%s is understood", (setting, expected) => expect(storeSetting(setting)).toEqual(expected));

  test.each(["", "sqlite", "sqlite:", "firestore:", "postgres:x", "/data/plano.sqlite"])(
    "“%s” names none, and the error says what would",
    (setting) => {
      expect(() => openStore(setting)).toThrow(UnknownStore);
      expect(() => openStore(setting)).toThrow("sqlite:PATH, firestore or firestore:PROJECT");
    },
  );
});

test("opens the file it names, whose reads and writes are counted", async () => {
  const { observe, total } = counted();
  const file = join(folder, "plano.sqlite");
  const store = openStore(`sqlite:${file}`, observe);
  await put(store, "plans/p1", { revision: 1 });
  expect((await store.get("plans/p1"))?.content).toEqual({ revision: 1 });
  await store.close();
  expect(existsSync(file)).toBe(true);
  expect(total).toEqual({ read: 1, write: 1 });
});

test("says that a file in a folder which is not there cannot be opened", async () => {
  const problem = await problemOf(async () => openStore(`sqlite:${join(folder, "nowhere", "plano.sqlite")}`));
  expect(problem).toMatchObject({ kind: "unavailable", reason: expect.stringContaining("nowhere") });
});

test("opens Firestore, twice in one process, and closing one leaves the other", async () => {
  process.env.FIRESTORE_EMULATOR_HOST = server.host;
  const [one, other] = [openStore("firestore:demo-open-store"), openStore("firestore:demo-open-store")];
  await put(one, "plans/p1", { revision: 1 });
  await one.close();
  expect((await other.get("plans/p1"))?.content).toEqual({ revision: 1 });
  await other.close();
});
