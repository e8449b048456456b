import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { importLettersCommand } from "../../../functions/src/cli/commands/import-letters.ts";
import { openSqliteStore } from "../../../functions/src/store/sqlite/sqlite-store.ts";
import { zipFile } from "../../workbook/zip-file.ts";
import { catalogueBytes, catalogueService } from "../portal/catalogue-service.ts";
import { madeLetter } from "../portal/made-letter.ts";
import { run } from "./recorded-terminal.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "import-letters-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a folder, an archive and the Portal's catalogue are imported alike", async () => {
  writeFileSync(join(folder, "a.xml"), madeLetter());
  writeFileSync(join(folder, "cartas.zip"), zipFile([{ name: "a.xml", content: madeLetter() }]));
  writeFileSync(join(folder, "catalogo.json"), catalogueBytes(catalogueService({ nome: "Outro nome" })));
  expect(await imports(folder)).toMatchObject({
    status: 0,
    printed: "1 carta de 1 órgão (1 novos): 1 incluídas, 0 alteradas, 0 sem mudança, 0 recusadas.",
  });
  expect((await imports(join(folder, "cartas.zip"), "--lang", "en")).printed).toBe(
    "1 letter of 1 agency (0 new): 0 added, 0 changed, 1 as they were, 0 refused.",
  );
  const { printed } = await imports(join(folder, "catalogo.json"), "--json");
  expect(JSON.parse(printed)).toMatchObject({ letters: 1, changed: 1, refused: [] });
  const store = openSqliteStore(join(folder, "plano.sqlite"));
  const events = await store.query({ collection: "events" });
  await store.close();
  expect(events.map(({ content }) => content.by)).toEqual(
    Array(3).fill({ uid: "operator", name: "Operação do sistema" }),
  );
});

test("a letter that cannot be read is named with why, and the status says so", async () => {
  writeFileSync(join(folder, "a.xml"), madeLetter());
  writeFileSync(join(folder, "b.xml"), madeLetter({ id: "<id>b</id>", nome: "" }));
  const { status, said, progress } = await imports(folder);
  expect([status, said]).toEqual([1, "b.xml: Falta na carta o elemento “nome”."]);
  expect([...progress]).toEqual(["Importando"]);
});

test.each([
  ["plano.pdf", "%PDF-1.7", /nem o catálogo do Portal/],
  ["catalogo.json", '{"resposta":', /malformado/],
  ["vazio.json", '{"resposta":[]}', /Não há nenhuma carta/],
])("what holds no letters is one sentence: %s", async (name, content, sentence) => {
  writeFileSync(join(folder, name), content);
  const { status, said } = await imports(join(folder, name));
  expect(status).toBe(2);
  expect(said).toMatch(sentence);
});

test("a path that leads nowhere is one sentence", async () => {
  expect(await imports(join(folder, "nada"))).toMatchObject({ status: 2, said: expect.stringContaining("Não existe") });
});

function imports(...words: string[]) {
  return run([importLettersCommand], "import-letters", ...words, "--store", `sqlite:${join(folder, "plano.sqlite")}`);
}
