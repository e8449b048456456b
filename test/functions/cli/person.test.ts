import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { personCommand } from "../../../functions/src/cli/commands/person.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import type { PersonExport } from "../../../functions/src/use-cases/export-person.ts";
import { documentsIn, NARA, storeWithPeople } from "../personal/people-in-store.ts";
import { openedDocument, wordsOf } from "../printing/opened-document.ts";
import { type Cloud, sqliteCloud } from "../submission/cloud.ts";
import { run } from "./recorded-terminal.ts";

/** Named in plans of two agencies, without an account of his own. */
const IVO = "ivo.salles@aex.exemplo.gov.br";

let folder: string;
let surroundings: Cloud;
let cloud: Cloud;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "person-"));
  surroundings = sqliteCloud();
  cloud = { ...surroundings, store: openSqliteStore(join(folder, "plano.sqlite")) };
  await storeWithPeople(cloud);
});

afterEach(async () => {
  await cloud.store.close();
  await surroundings.close();
  rmSync(folder, { recursive: true });
});

const person = (...words: readonly string[]) =>
  run(
    [personCommand],
    "person",
    ...["--store", `sqlite:${join(folder, "plano.sqlite")}`, "--per-second", "100000"],
    ...words,
  );

test("what is kept of a person is written for them to read, and for a program", async () => {
  const json = join(folder, "dados.json");
  expect(await person("export", NARA.email, "--out", json)).toMatchObject({ status: 0, printed: `Criado: ${json}` });
  const exported = JSON.parse(readFileSync(json, "utf8")) as PersonExport;
  expect(exported.person.names).toEqual([NARA.name]);
  const docx = join(folder, "dados.docx");
  expect(await person("export", NARA.email, "--out", docx)).toMatchObject({ status: 0 });
  const words = wordsOf(await openedDocument(readFileSync(docx)));
  for (const said of [NARA.email, NARA.name, "Planos recebidos, revisão por revisão", "“Dono” do serviço (titular)"]) {
    expect(words).toContain(said);
  }
  expect(await person("export", NARA.email, "--out", docx)).toMatchObject({ status: 2 });
  expect(await person("export", NARA.email)).toMatchObject({ status: 2, said: expect.stringContaining("--out") });
});

test("nothing is erased before it is confirmed; then it is, and the account only of who has one", async () => {
  const of = async () => JSON.stringify(await documentsIn(cloud.store)).includes(IVO);
  const asked = await person("erase", IVO);
  expect(asked).toMatchObject({ status: 0, said: expect.stringContaining("--confirm") });
  expect(asked.printed).toContain("plans/900001.plano-1/revisions/1: ");
  expect(await of()).toBe(true);
  expect(await person("erase", IVO, "--confirm")).toMatchObject({
    status: 0,
    printed: expect.stringMatching(/^Eliminados de \d+ documentos\.$/),
  });
  expect(await of()).toBe(false);
  expect(await person("erase", IVO, "--confirm")).toMatchObject({ printed: "Eliminados de 0 documentos." });
});

test("misuse is told, and nothing is made of it", async () => {
  expect(await person("forget", IVO)).toMatchObject({ status: 2, said: expect.stringContaining("export ou erase") });
  expect(await person("export", "ivo", "--out", join(folder, "x.json"))).toMatchObject({ status: 1 });
  expect(await person("erase", IVO, "--per-second", "zero")).toMatchObject({ status: 2 });
  expect(existsSync(join(folder, "x.json"))).toBe(false);
});
