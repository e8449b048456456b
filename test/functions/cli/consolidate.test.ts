import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { writeAgencyWorkbook, writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { completeAgencyValues } from "../../plan/complete-agency.ts";
import { completePlanValues } from "../../plan/complete-plan.ts";
import { zipFile } from "../../workbook/zip-file.ts";
import { plano } from "./commands.ts";
import { gridOfFile, tableRows } from "./workbook-on-disk.ts";

const TODAY = "2026-05-15";

let root: string;
let folder: string;
let archive: string;
let single: string;
let out: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "consolidate-"));
  folder = join(root, "planos");
  archive = join(root, "recebidos.zip");
  single = join(root, "avulso.xlsx");
  out = join(folder, "consolidado.xlsx");
  mkdirSync(join(folder, "aex"), { recursive: true });
  const plan = completePlanValues(TODAY);
  const written = (fields: object) =>
    writePlanWorkbook({ ...plan, fields: { ...plan.fields, ...fields } }, { today: TODAY });
  const certificate = { "plan.id": "certidao" };
  writeFileSync(join(folder, "aex/certidao.xlsx"), await written({ ...certificate, "plan.revision": 2 }));
  writeFileSync(join(folder, "aex/certidao-velha.xlsx"), await written({ ...certificate, "plan.revision": 1 }));
  writeFileSync(
    join(folder, "aex/orgao.xlsx"),
    await writeAgencyWorkbook(completeAgencyValues(TODAY), { today: TODAY }),
  );
  writeFileSync(join(folder, "ofício.pdf"), "%PDF-1.7");
  writeFileSync(
    archive,
    zipFile([
      {
        name: "lote/licenca.xlsx",
        content: await written({ "plan.id": "licenca", "service.name": "Obter licença" }),
      },
      { name: "lote/cortado.xlsx", content: (await written({})).slice(0, 9_000) },
    ]),
  );
  writeFileSync(
    single,
    await written({
      "plan.id": "guia",
      "service.name": "Emitir guia",
      "agency.siorg": "900002",
      "agency.name": "Fundação Exemplo",
      "agency.acronym": "FEX",
    }),
  );
});
afterAll(() => rmSync(root, { recursive: true }));

const consolidate = (...words: string[]) => plano("consolidate", ...words, "--out", out, "--today", TODAY);

describe("consolidate", () => {
  test("brings a folder, an archive and a file together, says what became of each file, and ends with 1 for those refused", async () => {
    const { status, printed, said, progress } = await consolidate(folder, archive, single);
    expect({ status, said }).toEqual({ status: 1, said: "" });
    expect(printed).toBe(
      [
        "7 arquivos: 4 considerados, 1 substituído por outra versão, 2 recusados (motivos na planilha Arquivos).",
        "3 planos de 2 órgãos; 0 erros, 0 perguntas, 0 avisos (planilha Apontamentos).",
        `Criado: ${out}`,
      ].join("\n"),
    );
    expect([...progress]).toEqual(["Lendo", "Escrevendo"]);

    const grid = gridOfFile(out);
    const plans = tableRows(grid, "tbPlanos");
    expect(plans.map((row) => [row.Órgão, row.Serviço, row["Origem: arquivo"]])).toEqual([
      ["AEX", "Emitir certidão de registro", `${folder}/aex/certidao.xlsx`],
      ["AEX", "Obter licença", `${archive}/lote/licenca.xlsx`],
      ["FEX", "Emitir guia", single],
    ]);
    expect(tableRows(grid, "tbCronograma")).toHaveLength(3 * 8);
    const files = tableRows(grid, "tbArquivos").map((row) => [row.Arquivo, row.Resultado, row.Motivo]);
    expect(files).toEqual([
      [`${folder}/aex/certidao-velha.xlsx`, "Substituído", expect.stringContaining("tem revisão mais nova")],
      [`${folder}/aex/certidao.xlsx`, "Considerado", undefined],
      [`${folder}/aex/orgao.xlsx`, "Considerado", undefined],
      [`${folder}/ofício.pdf`, "Recusado", expect.stringMatching(/\.$/)],
      [`${archive}/lote/cortado.xlsx`, "Recusado", expect.stringMatching(/\.$/)],
      [`${archive}/lote/licenca.xlsx`, "Considerado", undefined],
      [single, "Considerado", undefined],
    ]);
  });

  test("leaves out its own last result when that lies among the plans, and gives the same again", async () => {
    await consolidate(folder, archive, single);
    const before = tableRows(gridOfFile(out), "tbPlanos");
    const { printed } = await consolidate(folder, archive, single, "--json");
    expect(JSON.parse(printed)).toEqual({
      file: out,
      files: 7,
      taken: 4,
      superseded: 1,
      refused: 2,
      agencies: 2,
      plans: 3,
      month: null,
      errors: 0,
      queries: 0,
      warnings: 0,
    });
    expect(tableRows(gridOfFile(out), "tbPlanos")).toEqual(before);
  });

  test("refuses a consolidated workbook under another name, since it is no plan", async () => {
    await consolidate(single);
    const copy = join(root, "consolidado de ontem.xlsx");
    writeFileSync(copy, readFileSync(out));
    const { status, printed } = await consolidate(single, copy, "--json");
    expect(status).toBe(1);
    expect(JSON.parse(printed)).toMatchObject({ files: 2, taken: 1, refused: 1, plans: 1 });
    rmSync(copy);
  });

  test("ends with 0 when every file is taken and none has errors", async () => {
    const { status, printed } = await consolidate(single, join(folder, "aex/orgao.xlsx"), "--lang", "en");
    expect(status).toBe(0);
    expect(printed).toContain("2 files: 2 taken, 0 superseded by another version, 0 refused (why: sheet Arquivos).");
  });

  test("counts a file once that is named twice", async () => {
    const { printed } = await consolidate(single, single, "--json");
    expect(JSON.parse(printed)).toMatchObject({ files: 1, taken: 1, superseded: 0, plans: 1 });
  });

  test("says that the file to make is a folder, by the name that was given", async () => {
    const outcome = await plano("consolidate", single, "--out", folder, "--today", TODAY);
    expect(outcome).toMatchObject({
      status: 2,
      said: `“${folder}” é uma pasta. Diga o nome do arquivo .xlsx a criar.`,
    });
  });

  test("takes the indicators of the month that was asked for instead of the latest, and says so", async () => {
    const ofMonth = async (...more: string[]) => {
      const { status, printed } = await consolidate(single, ...more);
      expect(status).toBe(0);
      const grid = gridOfFile(out);
      const panel = [...(grid.sheets.find(({ name }) => name === "Painel")?.cells.values() ?? [])];
      const adoption = tableRows(grid, "tbIndicadores").find(
        (row) => row.Órgão === "Todos" && row.Indicador === "Adoção digital",
      );
      return { printed, heading: panel.map(({ value }) => String(value)).join("\n"), adoption };
    };
    const latest = await ofMonth();
    const earlier = await ofMonth("--month", "2026-03");
    const none = await ofMonth("--month", "2019-01");
    expect(latest.heading).toContain("Indicadores dos últimos 12 meses");
    expect(latest.printed).not.toContain("Indicadores");
    expect(earlier.heading).toContain("Indicadores de 03/2026");
    expect(earlier.printed).toContain("\nIndicadores só de 03/2026.\n");
    expect(earlier.adoption?.Valor).not.toBe(latest.adoption?.Valor);
    expect([latest, earlier, none].map(({ adoption }) => adoption?.["Planos que informam"])).toEqual([1, 1, 0]);
  });

  test.each(["2026-13", "03/2026", "2026-06"])("refuses %s as a month, before it reads anything", async (month) => {
    const { status, said, progress } = await consolidate(single, "--month", month);
    expect({ status, said }).toEqual({
      status: 2,
      said: `--month espera um mês como 2026-03, que não seja futuro, não “${month}”.`,
    });
    expect(progress.size).toBe(0);
  });

  test("writes nothing when there is no file to read", async () => {
    const empty = join(root, "vazia");
    mkdirSync(empty);
    const place = join(root, "lugar");
    expect(await plano("consolidate", empty, "--out", join(place, "c.xlsx"))).toMatchObject({
      status: 2,
      printed: "",
      said: `Não há nenhum arquivo em “${empty}”. Confira o caminho.`,
    });
    expect(existsSync(place)).toBe(false);
  });

  test("says that it cannot write its result before it reads anything", async () => {
    const long = join(root, `${"c".repeat(250)}.xlsx`);
    const { status, said, progress } = await plano("consolidate", single, "--out", long);
    expect({ status, said }).toEqual({ status: 2, said: `O nome “${long}” é longo demais.` });
    expect(progress.size).toBe(0);
    const inFile = await plano("consolidate", archive, "--out", join(single, "c.xlsx"));
    expect(inFile.status).toBe(2);
    expect(inFile.progress.size).toBe(0);
  });

  test("makes the folder of its result, and says when there is nothing to read", async () => {
    const deep = join(root, "novo/fundo/consolidado.xlsx");
    expect((await plano("consolidate", single, "--out", deep, "--today", TODAY)).status).toBe(0);
    expect(tableRows(gridOfFile(deep), "tbPlanos")).toHaveLength(1);
    const nowhere = await consolidate(join(root, "nada"));
    expect(nowhere.status).toBe(2);
    expect(nowhere.said).toContain(join(root, "nada"));
  });
});
