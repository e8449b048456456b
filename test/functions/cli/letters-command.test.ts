import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { checkCommand } from "../../../functions/src/cli/commands/check.ts";
import { lettersCommand } from "../../../functions/src/cli/commands/letters.ts";
import { madeLetter } from "../portal/made-letter.ts";
import { run } from "./recorded-terminal.ts";

const commands = [lettersCommand, checkCommand];
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "letters-"));
  mkdirSync(join(folder, "cartas"));
  for (const id of ["emitir-certidao", "emitir-guia"]) {
    writeFileSync(join(folder, "cartas", `${id}.xml`), madeLetter({ id: `<id>${id}</id>` }));
  }
});

afterEach(() => rmSync(folder, { recursive: true }));

const letters = (...more: string[]) =>
  run(commands, "letters", join(folder, "cartas"), "--out", join(folder, "out"), "--json", ...more);

test("every letter becomes a plan, and every agency gets its list of services", async () => {
  const { status, printed } = await letters();
  expect(status).toBe(0);
  expect(JSON.parse(printed)).toEqual({ letters: 2, plans: 2, agencies: 1, kept: 0, refused: [] });
  expect(readdirSync(join(folder, "out", "77001-IEX")).sort()).toEqual([
    "orgao.xlsx",
    "plano-emitir-certidao.xlsx",
    "plano-emitir-guia.xlsx",
  ]);
  const checked = await run(commands, "check", join(folder, "out"), "--json");
  const kinds = JSON.parse(checked.printed).map(({ kind }: { kind: string }) => kind);
  expect(kinds).toEqual(["agency", "plan", "plan"]);
});

test("workbooks that are there already are kept, unless somebody insists", async () => {
  await letters();
  const filled = join(folder, "out", "77001-IEX", "plano-emitir-guia.xlsx");
  writeFileSync(filled, "anos de trabalho");
  expect(JSON.parse((await letters()).printed)).toMatchObject({ plans: 2, kept: 3 });
  expect((await run(commands, "check", filled)).status).toBe(1);
  expect(JSON.parse((await letters("--force")).printed)).toMatchObject({ kept: 0 });
  expect((await run(commands, "check", filled)).printed).toContain("Cronograma!");
});

test("a letter that cannot be read is named, and the others are written", async () => {
  writeFileSync(join(folder, "cartas", "quebrada.xml"), "<servico>");
  const { status, said, printed } = await letters();
  expect(status).toBe(1);
  expect(said).toContain("quebrada.xml: ");
  expect(JSON.parse(printed)).toMatchObject({ letters: 3, plans: 2 });
});
