import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { FindingsOfFile } from "../../../../functions/src/workbook/consolidated/findings-sheet.ts";
import { writeConsolidated } from "../../../../functions/src/workbook/consolidated/write-consolidated.ts";
import { dateSerial, monthSerial } from "../../../../plan/workbook/cell/date-serial.ts";
import { all, only, readTree } from "../parts/xml-tree.ts";
import { agencyIdentity, agencyRecord, findingsOf, place, planRecord } from "./country.ts";
import { inputOf, written } from "./written-consolidated.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "consolidated-"));
});
afterEach(() => rm(folder, { recursive: true }));

const TABLE_SHEETS = [
  "Planos",
  "Indicadores",
  "Cronograma",
  "Atrasos",
  "Metas",
  "Adesão",
  "Carga",
  "Interoperabilidade",
  "Apontamentos",
  "Arquivos",
];
const COUNTRY = {
  plans: Array.from({ length: 8 }, (_, index) => planRecord(index, 3)),
  agencies: [agencyRecord(0), agencyRecord(1)],
};

describe("Every sheet after the panel", () => {
  test.each([
    ["of a country", COUNTRY, 3],
    ["of an empty collection", {}, 0],
  ] as const)("%s is one table, as its header cells say, down to the last row", async (_, country, files) => {
    const workbook = await written(folder, inputOf(country, { findings: findingsOf(files, 2) }));
    expect(workbook.names).toEqual(["Painel", ...TABLE_SHEETS]);
    for (const name of TABLE_SHEETS) {
      const { tree, table, cells } = await workbook.sheet(name);
      if (table === null) throw new Error(`${name} has no table.`);
      const headers = all(table, "tableColumn").map((column) => column.attributes.get("name"));
      const letters = all(only(tree, "sheetData").children[0] ?? tree, "c").map((cell) => cell.attributes.get("r"));
      expect(letters.map((at) => cells.get(at ?? ""))).toEqual(headers);
      const last = all(tree, "row").at(-1)?.attributes.get("r");
      expect(table.attributes.get("ref")).toMatch(new RegExp(`^A1:[A-Z]+${last}$`));
      expect(only(table, "autoFilter").attributes.get("ref")).toBe(table.attributes.get("ref"));
    }
  });

  test("is printed on A4 lying, with the header on every page, and keeps it in view", async () => {
    const workbook = await written(folder, inputOf(COUNTRY));
    const names = all(readTree(await workbook.parts.read("xl/workbook.xml")), "definedName");
    const printed = (name: string) => names.filter(({ attributes }) => attributes.get("name") === `_xlnm.${name}`);
    expect(printed("Print_Titles").map(({ text }) => text.includes("!$1:$1"))).toEqual(TABLE_SHEETS.map(() => true));
    expect(printed("Print_Area").map(({ text }) => /!\$A\$1:\$[A-Z]+\$\d+$/.test(text))).toEqual(
      TABLE_SHEETS.map(() => true),
    );
    for (const name of TABLE_SHEETS) {
      const { tree } = await workbook.sheet(name);
      expect(only(tree, "pane").attributes.get("ySplit")).toBe("1");
      const setup = only(tree, "pageSetup").attributes;
      expect([setup.get("paperSize"), setup.get("orientation")]).toEqual(["9", "landscape"]);
    }
  });

  test("says where its rows come from", async () => {
    const workbook = await written(folder, inputOf(COUNTRY, { findings: findingsOf(1, 1) }));
    for (const [name, source, cell] of [
      ["Planos", "planos/plano-0.xlsx", "C5"],
      ["Cronograma", "planos/plano-0.xlsx", "D6"],
      ["Metas", "orgaos/anvx.xlsx", "A4"],
      ["Interoperabilidade", "planos/plano-0.xlsx", "B40"],
      ["Apontamentos", "planos/plano-0.xlsx", "B6"],
    ] as const) {
      const { rows } = await workbook.sheet(name);
      const row = rows.find((candidate) => candidate["Origem: arquivo"] === source);
      expect([name, row?.["Origem: célula"], typeof row?.["Origem: planilha"]]).toEqual([name, cell, "string"]);
    }
  });
});

describe("An empty collection", () => {
  test("is told in words in the first row of its tables", async () => {
    const workbook = await written(folder, inputOf({}));
    expect((await workbook.sheet("Atrasos")).cells.get("A2")).toBe("Nenhuma ação em atraso.");
    expect((await workbook.sheet("Planos")).cells.get("A2")).toBe("Nenhum plano recebido.");
  });

  test("draws no chart", async () => {
    const workbook = await written(folder, inputOf({}));
    expect(workbook.parts.has("xl/charts/chart1.xml")).toBe(false);
  });
});

describe("What agencies typed", () => {
  const name = '=HYPERLINK("http://exemplo.gov.br";"clique")';

  test.each([name, "+1", "-1+2", "@SOMA(A1)", "\tcom tabulação", "\r=1+1", "_x0041_"])(
    "stays the text it was: %j",
    async (typed) => {
      const plan = planRecord(0, 1, {
        service: { ...planRecord(0, 1).service, name: { value: typed, place: place("Serviço", 5, 3) } },
      });
      const workbook = await written(folder, inputOf({ plans: [plan] }));
      const { tree, rows } = await workbook.sheet("Planos");
      const kept = typed.replace("\r", "\n").replace("_x0041_", "_x005F_x0041_");
      expect(rows[0]?.Serviço).toBe(kept);
      expect(all(tree, "f")).toEqual([]);
    },
  );

  test("is never a formula in any sheet", async () => {
    const typed = "=1+1";
    const agency = { siorg: typed, name: typed, acronym: typed };
    const base = planRecord(0, 1);
    const plan = planRecord(0, 1, {
      agency,
      source: typed,
      service: { name: { value: typed, place: place(typed, 1, 1) }, portalNumber: typed, slug: typed },
      owner: { name: typed, email: typed },
      actions: base.actions.map((action) => ({ ...action, action: typed, situation: "notStarted" })),
      dataBases: [{ dataBase: typed, agency: typed, purpose: typed, place: place(typed, 1, 1) }],
    });
    const file: FindingsOfFile = {
      ...[...findingsOf(1, 1)][0],
      source: typed,
      agency,
      service: typed,
    } as FindingsOfFile;
    const files = [{ source: typed, kind: null, outcome: "refused", reason: typed }] as const;
    const agencies = [{ ...agencyRecord(0), agency }];
    const workbook = await written(folder, inputOf({ plans: [plan], agencies }, { findings: [file], files }));
    for (const sheet of workbook.names) {
      const { tree, cells } = await workbook.sheet(sheet);
      expect([sheet, all(tree, "f").length]).toEqual([sheet, 0]);
      // The load curve is the one sheet that names nothing of anybody's.
      expect([sheet, [...cells.values()].includes(typed)]).toEqual([sheet, sheet !== "Carga"]);
    }
  });
});

describe("What nobody knows", () => {
  test("is sem dado, never 0", async () => {
    const plan = planRecord(0, 1, { latest: {}, baseline: {} });
    const workbook = await written(folder, inputOf({ plans: [plan] }));
    const { rows } = await workbook.sheet("Indicadores");
    expect(rows).toHaveLength(14);
    for (const row of rows) expect([row.Valor, row.Numerador, row.Denominador]).toEqual(Array(3).fill("sem dado"));
    expect((await workbook.sheet("Planos")).rows[0]?.["Adoção digital"]).toBe("sem dado");
    expect((await workbook.sheet("Metas")).rows[0]?.["Digitais (meta 50%)"]).toBe("sem dado");
  });
});

test("Dates and months are numbers that filters and pivots understand", async () => {
  const workbook = await written(folder, inputOf({ plans: [planRecord(0, 1)] }));
  const [row] = (await workbook.sheet("Cronograma")).rows;
  expect(row?.["Mês de entrega"]).toBe(monthSerial("2026-06"));
  expect(row?.["Último dia"]).toBe(dateSerial("2026-06-30"));
  expect(dateSerial("2026-06-30")).toBe(46203);
});

test("Indicators of an agency come with their coverage, parts and oldest month", async () => {
  const measured = planRecord(0, 1);
  const plans = [measured, planRecord(6, 1), planRecord(2, 1, { latest: {}, baseline: {} })];
  const workbook = await written(folder, inputOf({ plans }));
  const row = (await workbook.sheet("Indicadores")).rows.find(
    (candidate) => candidate.Órgão === agencyIdentity(0).acronym && candidate.Indicador === "Adoção digital",
  );
  // 280 of 700 requests of one plan, 325 of 706 of the other.
  expect(row).toMatchObject({ Numerador: 605, Denominador: 1406, Valor: 605 / 1406 });
  expect(row).toMatchObject({
    "Planos que informam": 2,
    "Planos esperados": 3,
    "Mês mais antigo": monthSerial("2026-04"),
  });
});

test("Late actions come with the days and the owner, the latest first", async () => {
  const workbook = await written(folder, inputOf(COUNTRY));
  const { rows } = await workbook.sheet("Atrasos");
  const days = rows.map((row) => Number(row["Dias de atraso"]));
  expect(days.length).toBeGreaterThan(3);
  expect(days).toEqual(days.toSorted((one, other) => other - one));
  expect(rows[0]?.Prazo).toBe(`Muito atrasada: há ${days[0]} dias`);
  expect(rows[0]?.["E-mail do dono"]).toMatch(/@exemplo\.gov\.br$/);
});

test("Findings that no sheet has room for are counted in its last row", async () => {
  const workbook = await written(folder, inputOf({}, { findings: findingsOf(3, 3), lastRow: 6 }));
  const { rows, cells } = await workbook.sheet("Apontamentos");
  expect(rows).toHaveLength(5);
  expect(cells.get("A6")).toBe("Há mais 5 linhas que não cabem nesta planilha e não aparecem.");
});

test("Findings that just fit are all shown", async () => {
  const workbook = await written(folder, inputOf({}, { findings: findingsOf(1, 5), lastRow: 6 }));
  const { rows } = await workbook.sheet("Apontamentos");
  expect(rows.map((row) => row.Gravidade)).toEqual(["Erro", "Aviso", "Pergunta", "Erro", "Aviso"]);
});

test("Every file is listed with what became of it", async () => {
  const files = [
    { source: "a.xlsx", kind: "plan", outcome: "taken", reason: "" },
    { source: "b.xls", kind: null, outcome: "refused", reason: "Salve como .xlsx." },
  ] as const;
  const { rows } = await (await written(folder, inputOf({}, { files }))).sheet("Arquivos");
  expect(rows[0]).toEqual({ Arquivo: "a.xlsx", Tipo: "Plano de integração", Resultado: "Considerado" });
  expect(rows[1]).toMatchObject({ Resultado: "Recusado", Motivo: "Salve como .xlsx." });
});

describe("A writing that fails", () => {
  function* failing() {
    yield* findingsOf(2, 2);
    throw new Error("o disco sumiu");
  }

  test("leaves the earlier file as it was and nothing beside it", async () => {
    const out = join(folder, "consolidado.xlsx");
    await writeFile(out, "o de ontem");
    await expect(writeConsolidated(inputOf({}, { findings: failing() }), out)).rejects.toThrow("o disco sumiu");
    expect(await readFile(out, "utf8")).toBe("o de ontem");
    expect(await readdir(folder)).toEqual(["consolidado.xlsx"]);
  });

  test("says so where there is no such folder", async () => {
    await expect(writeConsolidated(inputOf({}), join(folder, "nada", "consolidado.xlsx"))).rejects.toThrow("ENOENT");
  });
});

test("The same input gives the same file", async () => {
  const [one, other] = [join(folder, "um.xlsx"), join(folder, "outro.xlsx")];
  await writeConsolidated(inputOf(COUNTRY), one);
  await writeConsolidated(inputOf(COUNTRY), other);
  expect((await readFile(one)).equals(await readFile(other))).toBe(true);
  expect(await readdir(folder)).toHaveLength(2);
});

test("Whoever waits hears of each sheet that is finished", async () => {
  const heard: string[] = [];
  await writeConsolidated(inputOf({}), join(folder, "c.xlsx"), ({ sheet, done, all: of }) =>
    heard.push(`${sheet} ${done}/${of}`),
  );
  expect(heard).toEqual(TABLE_SHEETS.map((sheet, index) => `${sheet} ${index + 1}/10`));
});
