import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { writeConsolidated } from "../../../functions/src/workbook/consolidated/write-consolidated.ts";
import { writeAgencyWorkbook, writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { addParts } from "../../../functions/src/workbook/parts/add-parts.ts";
import { fullPlanValues } from "../../workbook/filled-plan.ts";
import { agencyRecord, findingsOf, planRecord } from "./consolidated/country.ts";
import { inputOf } from "./consolidated/written-consolidated.ts";
import { formulaProblems, workbookFormulaProblems } from "./strictness/formula-problems.ts";
import { nameProblems } from "./strictness/name-problems.ts";
import { orderOf, packageProblems } from "./strictness/package-problems.ts";
import { takeApart } from "./strictness/package-under-test.ts";
import { overlaps } from "./strictness/rectangle.ts";
import { sheetProblems } from "./strictness/sheet-problems.ts";
import { tableProblems } from "./strictness/table-problems.ts";

const today = "2026-05-15";

async function problemsOf(bytes: Uint8Array): Promise<string[]> {
  const opened = await takeApart(bytes);
  return [
    ...packageProblems(opened),
    ...nameProblems(opened),
    ...tableProblems(opened),
    ...opened.sheets.flatMap((sheet) => sheetProblems(sheet, opened)),
    ...workbookFormulaProblems(opened),
  ];
}

describe("a workbook of ours, read as strictly as Excel reads it", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "strictness-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function consolidated(input: Parameters<typeof writeConsolidated>[0]): Promise<Uint8Array> {
    const path = join(folder, "consolidado.xlsx");
    await writeConsolidated(input, path);
    return readFile(path);
  }

  it("is in order when it is an empty plan", async () => {
    expect(await problemsOf(await writePlanWorkbook({ fields: {}, tables: {} }, { today }))).toEqual([]);
  });

  it("is in order when it is a plan filled in to the last row", async () => {
    expect(await problemsOf(await writePlanWorkbook(fullPlanValues(), { today }))).toEqual([]);
  });

  it("is in order when it is an agency's, with more services than the form has rows for", async () => {
    const services = Array.from({ length: 150 }, (_, index) => ({
      name: `=Serviço <${index}> & "outros"\nem duas linhas`,
    }));
    const values = { fields: { "agency.name": "Órgão d'Água & Cia" }, tables: { services } };
    expect(await problemsOf(await writeAgencyWorkbook(values, { today }))).toEqual([]);
  });

  it("is in order when it is the consolidated one of a country", async () => {
    const plans = Array.from({ length: 40 }, (_, index) => planRecord(index, 12));
    const agencies = Array.from({ length: 12 }, (_, index) => agencyRecord(index));
    expect(await problemsOf(await consolidated(inputOf({ plans, agencies }, { findings: findingsOf(4, 5) })))).toEqual(
      [],
    );
  });

  it("is in order when it is the consolidated one of nobody", async () => {
    expect(await problemsOf(await consolidated(inputOf({})))).toEqual([]);
  });
});

describe("the strict reading", () => {
  const schedule = "xl/worksheets/sheet6.xml";

  it.each([
    ["A1 cannot be a name", "xl/workbook.xml", "pd_agency_name", "A1"],
    ["pd_agency_name names Plano!#REF!", "xl/workbook.xml", "$C$4</definedName>", "#REF!</definedName>"],
    ["tbCronograma calls a column Fim", "xl/tables/table4.xml", 'name="Prazo"', 'name="Fim"'],
    ["tbCronograma has two columns Ação", "xl/tables/table4.xml", 'name="Prazo"', 'name="Ação"'],
    ["an unknown function HOJE", schedule, "TODAY()", "HOJE()"],
    ["a validation of type any", schedule, 'type="list"', 'type="any"'],
    ["the validations of", schedule, 'sqref="C32"><formula1>', 'sqref="C7:C32"><formula1>'],
    ["too long a prompt", schedule, 'prompt="', `prompt="${"a".repeat(255)}`],
    ["dataValidations comes too late in Cronograma", schedule, "<dataValidations ", "<tableParts/><dataValidations "],
    ["B3 leads to nowhere", "xl/worksheets/_rels/sheet6.xml.rels", "#pd_agency_name", "#nowhere"],
  ])("notices that %s", async (problem, part, right, wrong) => {
    const plan = await writePlanWorkbook({ fields: {}, tables: {} }, { today });
    const broken = await addParts(plan, async (parts) => {
      parts.replace(part, Buffer.from((await parts.readText(part)).replace(right, wrong)));
    });
    expect(await problemsOf(broken)).toContainEqual(expect.stringContaining(problem));
  });

  const names = new Map([
    ["one", "Plano!$B$2"],
    ["many", "Plano!$B$2:$B$9"],
  ]);

  it.each([
    ['SUMPRODUCT(--(many<>""))', []],
    ['COUNTIFS(many,"?*")+one', []],
    ["IF(many=1,1,0)", ["only one cell of many would be taken"]],
    ["B2:B9*2", ["only one cell of B2:B9 would be taken"]],
    ["XLOOKUP(one,one,one)", ["an unknown function XLOOKUP"]],
    ["SOMA(one;2)", ["an unknown function SOMA", "; outside of a text"]],
    ["other+1", ["other is nothing"]],
    ["SUM(one", ["a bracket is not closed"]],
  ])("of the formula %s finds %j", (formula, problems) => {
    expect(formulaProblems(formula, false, names)).toEqual(problems);
  });

  it("lets an array formula compute over ranges", () => {
    expect(formulaProblems("MAX(IF(many=1,many))", true, names)).toEqual([]);
  });

  it("finds rectangles that share a cell", () => {
    expect(overlaps(["A1:B2", "B2:C3", "D4"], "the merges")).toEqual(["the merges A1:B2 and B2:C3 overlap"]);
  });

  it("finds elements out of order and unknown ones", () => {
    expect(orderOf(["b", "a", "c"], ["a", "b"], "it")).toEqual(["a comes too late in it", "c does not belong in it"]);
  });
});
