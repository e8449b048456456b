import { describe, expect, it } from "@jest/globals";
import { nextStepFormula } from "../../../../functions/src/workbook/form-writer/missing-formulas.ts";
import { writePlanWorkbook } from "../../../../functions/src/workbook/form-writer/write-workbook.ts";
import { open, sheetOf } from "./opened-workbook.ts";

const people = { sheet: "Responsáveis", firstInput: "pd_nome", words: "C9", required: "D9", expected: "E9" };
const service = { sheet: "Serviço", firstInput: "pd_servico", words: "C10", required: "D10", expected: "E10" };

describe("the next step on the cover", () => {
  it("is the first sheet that lacks a required answer, then the first that lacks a recommended one", () => {
    const formula = nextStepFormula([people, service], "Nada falta.");
    expect([...formula.matchAll(/IF\((\w+)>0/g)].map(([, cell]) => cell).slice(0, 4)).toEqual([
      "D9",
      "D10",
      "E9",
      "E10",
    ]);
  });

  it("is a link that says what is missing", () => {
    expect(nextStepFormula([people], "Nada falta.")).toBe(
      'HYPERLINK(IF(D9>0,"#pd_nome",IF(E9>0,"#pd_nome","#pd_nome")),' +
        'IF(D9>0,"Próximo passo: Responsáveis – "&MID(C9,3,200),IF(E9>0,"Próximo passo: Responsáveis – "&MID(C9,3,200),"Nada falta.")))',
    );
  });

  it("stands under the title of the cover, in the rows that stay in sight", async () => {
    const { workbook } = await open(await writePlanWorkbook({ fields: {}, tables: {} }, { today: "2026-05-15" }));
    const cover = sheetOf(workbook, "Plano");
    expect(cover.getCell("B3").formula).toMatch(/^HYPERLINK\(.*Próximo passo: Responsáveis/);
    expect(cover.views[0]).toMatchObject({ state: "frozen", ySplit: 3 });
  });
});
