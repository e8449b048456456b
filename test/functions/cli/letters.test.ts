import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { STEPS_LIMIT } from "../../../functions/src/portal/read-letter.ts";
import { readAgency, readPlan } from "../../../plan/workbook/read-form.ts";
import { valuesOf } from "../../../plan/workbook/values.ts";
import { madeLetter, madeStep } from "../portal/made-letter.ts";
import { plano } from "./commands.ts";
import { gridOfFile } from "./workbook-on-disk.ts";

let folder: string;
let letters: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "letters-"));
  letters = join(folder, "cartas");
  out = join(folder, "planos");
  mkdirSync(letters);
  const letter = (id: string, more: Parameters<typeof madeLetter>[0] = {}) =>
    writeFileSync(join(letters, `${id}.xml`), madeLetter({ id: `<id>${id}</id>`, ...more }));
  letter("emitir-certidao");
  letter("pedir-segunda-via", { nome: "<nome>Pedir segunda via</nome>", dbId: "<dbId>902</dbId>" });
  letter("obter-licenca", {
    orgao: '<orgao id="http://exemplo.gov.br/id/77002"><nomeOrgao>Agência de Ensaio (AENS)</nomeOrgao></orgao>',
  });
  writeFileSync(join(letters, "quebrada.xml"), "<servico>");
  writeFileSync(join(letters, "LEIAME.txt"), "cartas");
});
afterEach(() => rmSync(folder, { recursive: true }));

const filesIn = (place: string): string[] =>
  readdirSync(place, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".xlsx"))
    .sort();

describe("letters", () => {
  test("makes a plan for every letter and a workbook for every agency, and names the letter it cannot read", async () => {
    const { status, printed, said, progress } = await plano("letters", letters, "--out", out);
    expect(status).toBe(1);
    expect(said).toMatch(/^quebrada\.xml: \S/);
    expect(printed).toBe(
      `4 cartas: 3 planos e 2 planos de trabalho em ${out}; 0 já existiam e foram mantidos, 1 carta recusada.`,
    );
    expect([...progress]).toEqual(["Escrevendo"]);
    expect(filesIn(out)).toEqual([
      "77001-IEX/orgao.xlsx",
      "77001-IEX/plano-emitir-certidao.xlsx",
      "77001-IEX/plano-pedir-segunda-via.xlsx",
      "77002-AENS/orgao.xlsx",
      "77002-AENS/plano-obter-licenca.xlsx",
    ]);
    const plan = valuesOf(readPlan(gridOfFile(join(out, "77002-AENS/plano-obter-licenca.xlsx"))));
    expect(plan.fields["agency.name"]).toBe("Agência de Ensaio");
    const agency = valuesOf(readAgency(gridOfFile(join(out, "77001-IEX/orgao.xlsx"))));
    expect(agency.tables.services?.map(({ name }) => name)).toEqual([
      "Emitir certidão de exemplo",
      "Pedir segunda via",
    ]);
  });

  test("keeps workbooks that are there already, which may have been filled in, unless told to replace them", async () => {
    await plano("letters", letters, "--out", out);
    const filled = join(out, "77001-IEX/plano-emitir-certidao.xlsx");
    writeFileSync(filled, "preenchido");
    const again = await plano("letters", letters, "--out", out, "--lang", "en");
    expect(again.printed).toContain("5 were there and were kept, 1 letter refused.");
    expect(readFileSync(filled, "utf8")).toBe("preenchido");
    const replaced = await plano("letters", letters, "--out", out, "--force", "--json");
    expect(JSON.parse(replaced.printed)).toMatchObject({ letters: 4, plans: 3, agencies: 2, kept: 0 });
    expect(JSON.parse(replaced.printed).refused).toMatchObject([{ file: "quebrada.xml" }]);
    expect(gridOfFile(filled).sheets[0]?.name).toBe("Plano");
  });

  test("writes the first of two letters with one id, and refuses the second, capitals aside", async () => {
    const other = madeLetter({ id: "<id>Emitir-Certidao</id>", nome: "<nome>Emitir outra certidão</nome>" });
    writeFileSync(join(letters, "outra.xml"), other);
    writeFileSync(join(letters, "quebrada.xml"), madeLetter({ id: "<id>emitir-certidao</id>" }));
    const { status, said, printed } = await plano("letters", letters, "--out", out);
    expect(status).toBe(1);
    expect(said.split("\n")).toEqual([
      "outra.xml: A carta tem a mesma identificação de emitir-certidao.xml: “Emitir-Certidao”. Cada carta precisa da sua.",
      "quebrada.xml: A carta tem a mesma identificação de emitir-certidao.xml: “emitir-certidao”. Cada carta precisa da sua.",
    ]);
    expect(printed).toContain("5 cartas: 3 planos e 2 planos de trabalho");
    expect(printed).toContain("0 já existiam e foram mantidos, 2 cartas recusadas.");
    expect(filesIn(out)).toHaveLength(5);
    const plan = valuesOf(readPlan(gridOfFile(join(out, "77001-IEX/plano-emitir-certidao.xlsx"))));
    expect(plan.fields["service.name"]).toBe("Emitir certidão de exemplo");
    const english = await plano("letters", letters, "--out", out, "--lang", "en");
    expect(english.said).toContain("outra.xml: The letter has the same id as emitir-certidao.xml");
  });

  test("says that a folder holds no letter, and writes nothing", async () => {
    const empty = join(folder, "vazia");
    mkdirSync(empty);
    writeFileSync(join(empty, "LEIAME.txt"), "cartas");
    expect(await plano("letters", empty, "--out", out)).toMatchObject({
      status: 2,
      printed: "",
      said: `Não há nenhuma carta de serviço (arquivo .xml) em “${empty}”. Confira a pasta.`,
    });
    expect(existsSync(out)).toBe(false);
    expect(await plano("demo", "--letters", empty, "--out", out, "--lang", "en")).toMatchObject({
      status: 2,
      said: `There is no service letter (.xml file) in “${empty}”. Check the folder.`,
    });
  });

  test("makes a plan that can be read of the longest letter that is not refused", async () => {
    const steps = (count: number) =>
      `<etapas>${madeStep({ title: "Pedir", channels: ["web"] }).repeat(count)}</etapas>`;
    writeFileSync(join(letters, "quebrada.xml"), madeLetter({ id: "<id>longa</id>", etapas: steps(STEPS_LIMIT) }));
    expect((await plano("letters", letters, "--out", out)).status).toBe(0);
    const plan = valuesOf(readPlan(gridOfFile(join(out, "77001-IEX/plano-longa.xlsx"))));
    expect(plan.tables["service.stepsToday"]).toHaveLength(STEPS_LIMIT);
    writeFileSync(join(letters, "quebrada.xml"), madeLetter({ etapas: steps(STEPS_LIMIT + 1) }));
    const longer = await plano("letters", letters, "--out", out);
    expect(longer.status).toBe(1);
    expect(longer.said).toMatch(/^quebrada\.xml: A carta tem mais de 500 etapas \(linha \d+\)/);
  });

  test("ends with status 0 when every letter is read, and 2 when there is no such folder", async () => {
    rmSync(join(letters, "quebrada.xml"));
    expect(await plano("letters", letters, "--out", out)).toMatchObject({ status: 0, said: "" });
    const nowhere = await plano("letters", join(folder, "nada"), "--out", out);
    expect(nowhere).toMatchObject({ status: 2, printed: "" });
    expect(nowhere.said).toContain(join(folder, "nada"));
  });
});
