import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import type { LetterFile } from "../../../functions/src/portal/letter-file.ts";
import { readLettersFolder } from "../../../functions/src/portal/letters-folder.ts";
import { madeLetter } from "./made-letter.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "letters-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function readAll(): Promise<LetterFile[]> {
  const files: LetterFile[] = [];
  for await (const file of readLettersFolder(folder)) files.push(file);
  return files;
}

test("a folder's letters come in the order of their names, refused ones among them, other files left alone", async () => {
  await writeFile(join(folder, "b.xml"), madeLetter({ id: "<id>b</id>" }));
  await writeFile(join(folder, "a.XML"), madeLetter({ id: "<id>a</id>" }));
  await writeFile(join(folder, "c.xml"), "<servico>");
  await writeFile(join(folder, "d.xml"), " ".repeat(2 * 1024 * 1024 + 1));
  await writeFile(join(folder, "LEIAME.md"), "x");
  await mkdir(join(folder, "e.xml"));
  const shown = (await readAll()).map(({ file, result }) => [
    file,
    result.ok ? result.letter.slug : result.problem.code,
  ]);
  expect(shown).toEqual([
    ["a.XML", "a"],
    ["b.xml", "b"],
    ["c.xml", "not-a-letter"],
    ["d.xml", "too-large"],
  ]);
});

test("a letter without an id takes the name of its file, and letters may share a Portal number", async () => {
  await writeFile(join(folder, "emitir-guia.xml"), madeLetter({ id: "" }));
  await writeFile(join(folder, "emitir-outra-guia.xml"), madeLetter({ id: "" }));
  const letters = (await readAll()).map(({ result }) =>
    result.ok ? [result.letter.slug, result.letter.portalNumber] : [],
  );
  expect(letters).toEqual([
    ["emitir-guia", "901"],
    ["emitir-outra-guia", "901"],
  ]);
});

test("a folder that is not there is an exception", async () => {
  await expect(readLettersFolder(join(folder, "nada")).next()).rejects.toThrow("ENOENT");
});
