import { randomBytes, randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
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
/** Well over a thousand workbooks are written, and sent twice. */
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
  let sqlite: TemporaryStore;
  let server: FirestoreServer;
  let connected: ConnectedClient;
  let firestore: DocumentStore;
  let workbooks: readonly SendableWorkbook[];
  const at = (name: string) => join(folder, `${name}.xlsx`);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "letters-sent-"));
    sqlite = temporaryStore();
    server = await startFirestoreServer(JSON.parse(readFileSync("firestore.indexes.json", "utf8")));
    connected = connectClient(server.host);
    firestore = firestoreStore(connected.client);
    workbooks = await sendableWorkbooks(letters, TODAY, 10);
  }, LONG);

  afterAll(async () => {
    await firestore.close();
    await connected.disconnect();
    server.stop();
    await sqlite.dispose();
    await rm(folder, { recursive: true });
  });

  test.each([
    ["one file", () => sqlite.store],
    ["Firestore", () => firestore],
  ] as const)(
    "are received, every one, in the store of %s, and listed by agency",
    async (_, store) => {
      expect(workbooks.length).toBeGreaterThan(100);
      expect(await sendAll(store(), workbooks)).toEqual([]);
      const listed = await listAgencies(surroundingsOf(store()));
      if (!listed.ok) throw new Error(listed.refusal.code);
      const agencies = new Set(workbooks.map(({ agency }) => agency));
      expect(listed.result.map(({ siorg }) => siorg).sort()).toEqual([...agencies].sort());
      expect(listed.result.filter(({ workbook }) => workbook === null)).toEqual([]);
      expect(listed.result.reduce((sum, { plans }) => sum + plans, 0)).toBe(workbooks.length - agencies.size);
    },
    LONG,
  );

  describe("make a consolidated workbook", () => {
    beforeAll(async () => {
      await writeConsolidatedDownload(surroundingsOf(sqlite.store), { filter: {}, out: at("sqlite") });
      await writeConsolidatedDownload(surroundingsOf(firestore), { filter: {}, out: at("firestore") });
      await writeDownloadOfFiles(workbooks, TODAY, at("files"));
    }, LONG);

    test("that has them all, with their findings", async () => {
      const { sheet } = await readWritten(at("sqlite"));
      const agencies = new Set(workbooks.map(({ agency }) => agency));
      expect((await sheet("Planos")).rows).toHaveLength(workbooks.length - agencies.size);
      expect((await sheet("Arquivos")).rows).toHaveLength(workbooks.length);
      expect((await sheet("Apontamentos")).rows.length).toBeGreaterThan(400);
      expect((await sheet("Atrasos")).rows.length).toBeGreaterThan(100);
    });

    test("that is the same from both stores, part by part to the byte", async () => {
      expect(await differingParts(at("sqlite"), at("firestore"))).toEqual([]);
    });

    test("that is the one made of their files, but that they were received once", async () => {
      expect(await differingParts(at("sqlite"), at("files"))).toEqual([]);
    });
  });
});
