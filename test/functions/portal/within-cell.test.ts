import { expect, test } from "@jest/globals";
import { agencyValuesOf, planValuesOf } from "../../../functions/src/portal/prefill.ts";
import { readLetter } from "../../../functions/src/portal/read-letter.ts";
import { withinCell } from "../../../functions/src/portal/within-cell.ts";
import { writePlanWorkbook } from "../../../functions/src/workbook/form-writer/write-workbook.ts";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import { readPlan } from "../../../plan/workbook/read-form.ts";
import { valuesOf } from "../../../plan/workbook/values.ts";
import { readBack } from "../../workbook/plan-values.ts";
import { madeLetter, madeStep } from "./made-letter.ts";

const CELL_LIMIT = 32_767;
const MARK = /… \[Texto cortado: não cabe em uma célula\. Leia o restante na carta de serviço\.\]$/;

test("a text that a cell holds is left whole", () => {
  const longest = "x".repeat(CELL_LIMIT);
  expect(withinCell(longest)).toBe(longest);
  expect(withinCell("")).toBe("");
});

test("a longer one is cut between characters, and says so", () => {
  const cut = withinCell("😀".repeat(CELL_LIMIT));
  expect(cut.length).toBeLessThanOrEqual(CELL_LIMIT);
  expect(cut.isWellFormed()).toBe(true);
  expect(cut).toMatch(MARK);
});

test("a letter whose every text is too long for a cell still becomes a workbook that reads back, each cut marked", async () => {
  const long = "palavra ".repeat(5_000);
  const read = readLetter(
    madeLetter({
      nome: `<nome>${long}</nome>`,
      descricao: `<descricao>${long}</descricao>`,
      gratuito: "<gratuito>false</gratuito>",
      tempo: `<tempo-total-estimado><nao-estimado-ainda/><descricao>${long}</descricao></tempo-total-estimado>`,
      etapas: `<etapas>${madeStep({ title: "Pedir", description: long, channels: ["web"] })}</etapas>`,
    }),
  );
  if (!read.ok) throw new Error(read.problem.code);
  const values = planValuesOf(read.letter);
  const workbook = readWorkbook(await writePlanWorkbook(values, { today: "2026-05-15" }));
  if (!workbook.ok) throw new Error(workbook.refusal.code);
  const reread = valuesOf(readPlan(workbook.grid));
  expect(reread).toEqual(readBack(values));
  const texts = [
    reread.fields["service.name"],
    reread.fields["service.description"],
    reread.fields["letter.timeNote"],
    reread.tables["service.stepsToday"]?.[0]?.description,
    agencyValuesOf(read.letter.agency, [read.letter]).tables.services?.[0]?.name,
  ];
  for (const text of texts) expect(text).toMatch(MARK);
});
