import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { PackageParts } from "../../../functions/src/workbook/parts/package-parts.ts";
import { arraySource } from "../../../functions/src/workbook/parts/zip-bytes.ts";
import { readAgency, readPlan } from "../../../plan/workbook/read-form.ts";
import { valuesOf } from "../../../plan/workbook/values.ts";
import { madeLetter, madeStep } from "../portal/made-letter.ts";
import { plano } from "./commands.ts";
import { gridOfFile } from "./workbook-on-disk.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "template-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const path = (name: string) => join(folder, name);
const letterFile = (): string => {
  const letter = path("carta.xml");
  writeFileSync(letter, madeLetter({ etapas: `<etapas>${madeStep({ title: "Pedir", channels: ["web"] })}</etapas>` }));
  return letter;
};

describe("template", () => {
  test("makes an empty plan, each with an identity of its own, in a folder that was not there", async () => {
    const out = path("novo/plano.xlsx");
    expect(await plano("template", "--out", out)).toMatchObject({ status: 0, printed: `Criado: ${out}`, said: "" });
    const other = path("outro.xlsx");
    await plano("template", "--out", other);
    const [one, two] = [out, other].map((file) => valuesOf(readPlan(gridOfFile(file))).fields);
    expect(Object.keys(one ?? {}).sort()).toEqual(["plan.id", "template.kind", "template.version"]);
    expect(one?.["plan.id"]).toMatch(/^[\da-f]{8}-/);
    expect(one?.["plan.id"]).not.toBe(two?.["plan.id"]);
  });

  test("makes an empty agency workbook", async () => {
    await plano("template", "--agency", "--out", path("orgao.xlsx"));
    const values = valuesOf(readAgency(gridOfFile(path("orgao.xlsx"))));
    expect(values).toMatchObject({ fields: { "template.kind": "agency" }, tables: {} });
  });

  test("fills a plan in from a letter, and an agency workbook with the letter's service", async () => {
    const letter = letterFile();
    await plano("template", "--letter", letter, "--out", path("plano.xlsx"));
    await plano("template", "--letter", letter, "--agency", "--out", path("orgao.xlsx"));
    const plan = valuesOf(readPlan(gridOfFile(path("plano.xlsx"))));
    expect(plan.fields).toMatchObject({ "service.name": "Emitir certidão de exemplo", "agency.acronym": "IEX" });
    expect(plan.tables["service.stepsToday"]).toEqual([
      { order: 1, description: "Pedir", channel: "web", digital: true },
    ]);
    const agency = valuesOf(readAgency(gridOfFile(path("orgao.xlsx"))));
    expect(agency.fields["agency.siorg"]).toBe("77001");
    expect(agency.tables.services).toMatchObject([{ name: "Emitir certidão de exemplo", registered: true }]);
  });

  test("leaves a file alone that is there already, unless told to replace it", async () => {
    const out = path("plano.xlsx");
    writeFileSync(out, "preenchido");
    expect(await plano("template", "--out", out)).toMatchObject({
      status: 2,
      printed: "",
      said: `“${out}” já existe e pode ter sido preenchido. Escolha outro nome, ou use --force para substituí-lo.`,
    });
    expect(readFileSync(out, "utf8")).toBe("preenchido");
    expect(await plano("template", "--out", out, "--force")).toMatchObject({ status: 0 });
    expect(gridOfFile(out).sheets[0]?.name).toBe("Plano");
  });

  test("tells a program what it wrote", async () => {
    const out = path("plano.xlsx");
    const { printed } = await plano("template", "--out", out, "--json");
    expect(JSON.parse(printed)).toEqual({ file: out, bytes: readFileSync(out).length });
  });

  test("opens the pane of the add-in being worked on when that is asked for, and else that of the deployed one", async () => {
    const paneOf = async (...words: string[]) => {
      await plano("template", "--out", path("plano.xlsx"), "--force", ...words);
      const parts = await PackageParts.open(arraySource(readFileSync(path("plano.xlsx"))));
      return parts.readText("xl/webextensions/webextension1.xml");
    };
    expect(await paneOf()).toContain('storeType="EXCatalog"');
    expect(await paneOf("--sideloaded")).toContain('storeType="Registry"');
    expect(await paneOf("--sideloaded", "--agency")).toContain('storeType="Registry"');
  });

  test("says in the language asked for what is wrong with a letter, and writes nothing", async () => {
    const letter = path("carta.xml");
    writeFileSync(letter, "<servico/>");
    const words = ["template", "--letter", letter, "--out", path("plano.xlsx")];
    expect(await plano(...words)).toMatchObject({
      status: 1,
      said: expect.stringContaining("não é uma carta de serviço"),
    });
    expect((await plano(...words, "--lang", "en")).said).toContain("not a service letter");
    expect(existsSync(path("plano.xlsx"))).toBe(false);
  });

  test("says that there is no such letter", async () => {
    const outcome = await plano("template", "--letter", path("nada.xml"), "--out", path("plano.xlsx"));
    expect(outcome.status).toBe(2);
    expect(outcome.said).toContain("nada.xml");
    expect(outcome.said).toContain("não existe");
  });
});
