import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { paths } from "../../../functions/src/documents/paths.ts";
import type { DocumentContent, DocumentStore } from "../../../functions/src/ports/document-store.ts";
import type { Surroundings } from "../../../functions/src/ports/surroundings.ts";
import { firestoreStore } from "../../../functions/src/store/firestore/firestore-store.ts";
import { writeConsolidatedDownload } from "../../../functions/src/use-cases/consolidated-download.ts";
import { listAgencies } from "../../../functions/src/use-cases/list-agencies.ts";
import { sendWorkbook } from "../../../functions/src/use-cases/send-workbook.ts";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import type { AgencyAccount } from "../../../plan/people/account.ts";
import { type ConnectedClient, connectClient } from "../../firestore/client.ts";
import { type FirestoreServer, startFirestoreServer } from "../../firestore/firestore-server.ts";
import { describeWithLetters } from "../../portal/letters-folder.ts";
import { explanationsFor, type SendableWorkbook, sendableWorkbooks } from "../../portal/sendable-workbooks.ts";
import { readWritten } from "../workbook/consolidated/written-consolidated.ts";
import { differingParts } from "./consolidated-parts.ts";
import { writeDownloadOfFiles } from "./download-of-files.ts";
import { type TemporaryStore, temporaryStore } from "./temporary-store.ts";

const TODAY = "2026-05-15";
/**
 * Firestore's client and server in one process take minutes for all letters: by default it gets the plans of every fourth.
 * 1 sends all of them there too.
 */
const FIRESTORE_EVERY = Number(process.env.PLANO_FIRESTORE_EVERY ?? 4);
/** Well over a thousand workbooks are written and sent. */
const LONG = 600_000;

function surroundingsOf(store: DocumentStore): Surroundings {
  return { store, now: () => new Date(`${TODAY}T15:00:00Z`), randomBytes };
}

function editorOf(agency: string): AgencyAccount {
  return {
    uid: `editor-${agency}`,
    email: `editor.${agency}@exemplo.gov.br`,
    name: "Joana Invente de Exemplo",
    role: "editor",
    agency,
  };
}

async function invite(store: DocumentStore, agency: string): Promise<void> {
  const person = { ...editorOf(agency), disabled: false, invited: "2026-05-01T12:00:00Z" };
  await store.transact(async (transaction) => transaction.set(paths.person(person.uid), person as DocumentContent));
}

/** Sends a workbook as somebody of its agency; tells what went wrong, or null. */
async function problemOfSending(store: DocumentStore, { agency, source, bytes }: SendableWorkbook) {
  const read = readWorkbook(bytes);
  if (!read.ok) return `${source}: ${read.refusal.code}`;
  const outcome = await sendWorkbook(surroundingsOf(store), {
    account: editorOf(agency),
    grid: read.grid,
    source,
    request: { key: randomUUID(), final: false, explanations: explanationsFor(read.grid, TODAY, agency) },
  });
  if (!outcome.ok) return `${source}: ${outcome.refusal.code}`;
  return outcome.result.revision === 1 ? null : `${source}: revision ${outcome.result.revision}`;
}

async function sendAll(store: DocumentStore, workbooks: readonly SendableWorkbook[]): Promise<readonly string[]> {
  for (const agency of new Set(workbooks.map((workbook) => workbook.agency))) await invite(store, agency);
  const problems: string[] = [];
  for (const workbook of workbooks) {
    const problem = await problemOfSending(store, workbook);
    if (problem !== null) problems.push(problem);
  }
  return problems;
}

describeWithLetters("all the real letters, sent as plans of their agencies", (letters) => {
  let folder: string;
  let workbooks: readonly SendableWorkbook[];
  /** Of the plans some, and all agencies' own workbooks. */
  let some: readonly SendableWorkbook[];
  let sqlite: TemporaryStore;
  let sqliteOfSome: TemporaryStore;
  let server: FirestoreServer;
  let connected: ConnectedClient;
  let firestore: DocumentStore;
  const at = (name: string) => join(folder, `${name}.xlsx`);
  const agenciesOf = (list: readonly SendableWorkbook[]) => [...new Set(list.map(({ agency }) => agency))].sort();
  const download = (store: DocumentStore, name: string) =>
    writeConsolidatedDownload(surroundingsOf(store), { filter: {}, out: at(name) });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "letters-sent-"));
    sqlite = temporaryStore();
    sqliteOfSome = temporaryStore();
    server = await startFirestoreServer(JSON.parse(readFileSync("firestore.indexes.json", "utf8")));
    connected = connectClient(server.host);
    firestore = firestoreStore(connected.client);
    workbooks = await sendableWorkbooks(letters, TODAY);
    some = workbooks.filter(({ kind }, index) => kind === "agency" || index % FIRESTORE_EVERY === 0);
  }, LONG);

  afterAll(async () => {
    await firestore.close();
    await connected.disconnect();
    server.stop();
    await sqlite.dispose();
    await sqliteOfSome.dispose();
    await rm(folder, { recursive: true });
  });

  test(
    "are received, every one, and listed by agency",
    async () => {
      const agencies = agenciesOf(workbooks);
      expect(workbooks.length - agencies.length).toBeGreaterThan(1_000);
      expect(await sendAll(sqlite.store, workbooks)).toEqual([]);
      const listed = await listAgencies(surroundingsOf(sqlite.store));
      if (!listed.ok) throw new Error(listed.refusal.code);
      expect(listed.result.map(({ siorg }) => siorg).sort()).toEqual(agencies);
      expect(listed.result.filter(({ workbook }) => workbook === null)).toEqual([]);
      expect(listed.result.reduce((sum, { plans }) => sum + plans, 0)).toBe(workbooks.length - agencies.length);
    },
    LONG,
  );

  test(
    "make the consolidated workbook that their files make, but that they were received once",
    async () => {
      await download(sqlite.store, "sqlite");
      const { sheet } = await readWritten(at("sqlite"));
      expect((await sheet("Planos")).rows).toHaveLength(workbooks.length - agenciesOf(workbooks).length);
      expect((await sheet("Arquivos")).rows).toHaveLength(workbooks.length);
      expect((await sheet("Apontamentos")).rows.length).toBeGreaterThan(400);
      expect((await sheet("Atrasos")).rows.length).toBeGreaterThan(100);
      await writeDownloadOfFiles(workbooks, TODAY, at("files"));
      expect(await differingParts(at("sqlite"), at("files"))).toEqual([]);
    },
    LONG,
  );

  test(
    "make the same consolidated workbook from Firestore, part by part to the byte",
    async () => {
      expect(some.length).toBeGreaterThan(300);
      expect(await sendAll(firestore, some)).toEqual([]);
      expect(await sendAll(sqliteOfSome.store, some)).toEqual([]);
      await download(firestore, "firestore");
      await download(sqliteOfSome.store, "sqlite of some");
      expect((await (await readWritten(at("firestore"))).sheet("Arquivos")).rows).toHaveLength(some.length);
      expect(await differingParts(at("firestore"), at("sqlite of some"))).toEqual([]);
    },
    LONG,
  );
});
