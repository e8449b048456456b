import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openStore } from "../../../functions/src/composition/open-store.ts";
import { todayInBrasilia } from "../../../functions/src/use-cases/today-in-brasilia.ts";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import type { AgencyListed } from "../../../plan/contract/consolidated.ts";
import type { Submitted } from "../../../plan/contract/submission.ts";
import { type FirestoreServer, startFirestoreServer } from "../../firestore/firestore-server.ts";
import { describeWithLetters } from "../../portal/letters-folder.ts";
import { explanationsFor, type SendableWorkbook, sendableWorkbooks } from "../../portal/sendable-workbooks.ts";
import { differingParts } from "../use-cases/consolidated-parts.ts";
import { writeDownloadOfFiles } from "../use-cases/download-of-files.ts";
import { readWritten } from "../workbook/consolidated/written-consolidated.ts";
import { answered, asking, uploadOf } from "./asking.ts";
import { type RunningApi, type StoreGiven, startApi } from "./running-api.ts";

/**
 * Firestore's client and server in one process take minutes for all letters: by default it gets the plans of every
 * fourth. 1 sends all of them there too.
 */
const FIRESTORE_EVERY = Number(process.env.PLANO_FIRESTORE_EVERY ?? 4);
/** Well over a thousand workbooks are written and sent. */
const LONG = 900_000;
/** As many as one person may send at once. */
const SENT_BY_ONE = 15;

const today = todayInBrasilia(new Date());

describeWithLetters("the real letters, sent through the HTTP interface as plans of their agencies", (letters) => {
  let folder: string;
  let server: FirestoreServer;
  let all: readonly SendableWorkbook[];
  const emulator = process.env.FIRESTORE_EMULATOR_HOST;
  const at = (name: string) => join(folder, `${name}.xlsx`);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "letters-over-http-"));
    server = await startFirestoreServer(JSON.parse(readFileSync("firestore.indexes.json", "utf8")));
    all = await sendableWorkbooks(letters, today);
  }, LONG);

  afterAll(async () => {
    server.stop();
    if (emulator === undefined) delete process.env.FIRESTORE_EMULATOR_HOST;
    else process.env.FIRESTORE_EMULATOR_HOST = emulator;
    await rm(folder, { recursive: true });
  });

  describe.each<[kind: string, every: number, store: () => StoreGiven | undefined]>([
    ["sqlite", 1, () => undefined],
    [
      "firestore",
      FIRESTORE_EVERY,
      () => {
        process.env.FIRESTORE_EMULATOR_HOST = server.host;
        // Even with a server that takes anyone, the client looks for the credentials of a machine in the cloud.
        process.env.METADATA_SERVER_DETECTION = "none";
        const setting = "firestore:demo-letters-over-http";
        return { setting, store: openStore(setting) };
      },
    ],
  ])("on %s, the plans of every %ith", (kind, every, store) => {
    let api: RunningApi;

    beforeAll(async () => {
      api = await startApi(store());
    }, LONG);
    afterAll(() => api.close());

    test(
      "are received, every one, and make the consolidated workbook that their files make",
      async () => {
        const workbooks = all.filter((workbook, index) => workbook.kind === "agency" || index % every === 0);
        expect(workbooks.length).toBeGreaterThan(1_300 / every);
        for (let from = 0; from < workbooks.length; from += SENT_BY_ONE) {
          for (const workbook of workbooks.slice(from, from + SENT_BY_ONE)) await send(api, workbook, from);
        }
        const token = await api.admit({ uid: "ministerio", role: "ministry" });
        const agencies = await answered<AgencyListed[]>(await asking(api, "agencies", { token }));
        expect(agencies.map(({ siorg }) => siorg).sort()).toEqual(
          [...new Set(workbooks.map(({ agency }) => agency))].sort(),
        );
        const download = await asking(api, "consolidatedWorkbook", { token });
        expect(download.status).toBe(200);
        await writeFile(at(kind), await download.bytes());
        await writeDownloadOfFiles(workbooks, today, at(`${kind} from files`));
        expect(await differingParts(at(kind), at(`${kind} from files`))).toEqual([]);
        expect(api.logged).toEqual([]);
        const { sheet } = await readWritten(at(kind));
        expect((await sheet("Arquivos")).rows).toHaveLength(workbooks.length);
        expect((await sheet("Apontamentos")).rows.length).toBeGreaterThan(400 / every);
      },
      LONG,
    );
  });
});

async function send(api: RunningApi, { agency, source, bytes }: SendableWorkbook, turn: number): Promise<void> {
  const read = readWorkbook(bytes);
  if (!read.ok) throw new Error(`${source}: ${read.refusal.code}`);
  const request = { key: randomUUID(), explanations: explanationsFor(read.grid, today, agency) };
  const token = await api.admit({ uid: `pessoa-${agency}-${turn}`, role: "editor", agency });
  const response = await asking(api, "send", { token, body: uploadOf(bytes, request, source) });
  expect(await answered<Submitted>(response)).toMatchObject({ revision: 1 });
}
