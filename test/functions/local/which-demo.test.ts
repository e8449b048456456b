import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Misuse } from "../../../functions/src/cli/command.ts";
import { MissingInput } from "../../../functions/src/intake/input-files.ts";
import { type OpenDataFolder, openDataFolder } from "../../../functions/src/local/data-folder.ts";
import { writeDemoState } from "../../../functions/src/local/demo/demo-state.ts";
import { readGivenLetters, whichDemo } from "../../../functions/src/local/demo/which-demo.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";

const TODAY = "2026-11-27";

let parent: string;
let data: OpenDataFolder;

beforeEach(async () => {
  parent = mkdtempSync(join(tmpdir(), "which-demo-"));
  data = await openDataFolder(join(parent, "dados"));
});
afterEach(() => {
  data.release();
  rmSync(parent, { recursive: true });
});

/** A folder with one letter. */
function letters(name: string, service = "Emitir certidão"): string {
  const folder = join(parent, name);
  mkdirSync(folder);
  writeFileSync(
    join(folder, "carta.xml"),
    `<servico xmlns="http://servicos.gov.br/v3/schema"><id>carta</id><nome>${service}</nome>
     <orgao id="http://estruturaorganizacional.dados.gov.br/id/unidade-organizacional/900101"><nomeOrgao>Agência Modelo (AMO)</nomeOrgao></orgao></servico>`,
  );
  return folder;
}

async function sentenceOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Misuse)) throw new Error(`Not refused: ${error}`);
  return error.sentence["pt-BR"];
}

describe("letters that are named", () => {
  test("are read from a folder, and are the same wherever it is", async () => {
    const one = await readGivenLetters(letters("cartas"));
    const other = await readGivenLetters(letters("outras"));
    const others = await readGivenLetters(letters("mudadas", "Emitir outra"));
    expect(one.files).toHaveLength(1);
    expect([other.digest === one.digest, others.digest === one.digest]).toEqual([true, false]);
  });

  test("that are not there, or are none, are told of in a sentence", async () => {
    await expect(readGivenLetters(join(parent, "nada"))).rejects.toBeInstanceOf(MissingInput);
    mkdirSync(join(parent, "vazia"));
    expect(await sentenceOf(readGivenLetters(join(parent, "vazia")))).toContain("Não há nenhuma carta");
    writeFileSync(join(parent, "texto.txt"), "Prezados,");
    expect(await sentenceOf(readGivenLetters(join(parent, "texto.txt")))).toMatch(/\.$/);
  });
});

describe("a data folder", () => {
  test("that is empty gets what is wanted, and nothing is written yet", async () => {
    const given = await readGivenLetters(letters("cartas"));
    expect(await whichDemo(data, "none", TODAY)).toBeNull();
    expect(await whichDemo(data, "invented", TODAY)).toEqual({ state: { today: TODAY, done: false }, ofLetters: null });
    const demo = await whichDemo(data, given, TODAY);
    expect(demo?.ofLetters?.country.agencies.map(({ acronym }) => acronym)).toEqual(["AMO"]);
    expect(await whichDemo(data, "none", TODAY)).toBeNull();
  });

  test("that holds the invented country, other letters or other data takes no letters, and stays as it is", async () => {
    const given = await readGivenLetters(letters("cartas"));
    writeDemoState(data.demo, { today: TODAY, done: true });
    expect(await sentenceOf(whichDemo(data, given, TODAY))).toContain("já guarda o país inventado, e nada foi mudado");
    const state = { path: "/cartas", digest: "de outras", lived: 0, accounts: [] };
    writeDemoState(data.demo, { today: TODAY, done: true, letters: state });
    expect(await sentenceOf(whichDemo(data, given, TODAY))).toContain("já guarda o país das cartas de “/cartas”");
    expect(JSON.parse(readFileSync(data.demo, "utf8"))).toMatchObject({ letters: state });
    rmSync(data.demo);
    const store = openSqliteStore(data.store);
    await store.transact(async (transaction) => transaction.set("users/ana", { uid: "ana" }));
    await store.close();
    expect(await sentenceOf(whichDemo(data, given, TODAY))).toContain("já guarda outros dados");
    expect(await whichDemo(data, "invented", TODAY)).toBeNull();
  });

  test("whose country was not finished goes on as of its own day, with the letters where they were or are now", async () => {
    const path = letters("cartas");
    const begun = (await whichDemo(data, await readGivenLetters(path), TODAY))?.state;
    if (begun === undefined) throw new Error("nothing was begun");
    writeDemoState(data.demo, begun);
    const later = "2026-12-04";
    const again = await whichDemo(data, "invented", later);
    expect([again?.state.today, again?.ofLetters?.country.today]).toEqual([TODAY, TODAY]);
    rmSync(path, { recursive: true });
    expect(await sentenceOf(whichDemo(data, "invented", later))).toContain("Diga onde estão: --letters DIR");
    const moved = await whichDemo(data, await readGivenLetters(letters("mudadas-de-lugar")), later);
    expect(moved?.state.today).toBe(TODAY);
    writeDemoState(data.demo, { ...begun, done: true });
    expect(await whichDemo(data, "none", later)).toEqual({ state: { ...begun, done: true }, ofLetters: null });
  });
});
