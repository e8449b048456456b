import { describe, expect, test } from "@jest/globals";
import { fileFailureSentence } from "../../../plan/messages/file-failures.ts";
import { checkWorkbook } from "../../../plan/rules/check-workbook.ts";
import { gridOf } from "../../workbook/grid-of.ts";
import { agencyGrid } from "../../workbook/plan-grid.ts";
import { completeAgencyValues } from "../complete-agency.ts";
import { FIRST, planWith, TODAY } from "./findings-of.ts";

describe("a workbook as a whole", () => {
  test("is checked as the kind that it is", () => {
    expect(checkWorkbook(planWith({ "service.unit": "" }), FIRST)).toMatchObject({
      kind: "plan",
      findings: [{ rule: "service.required", field: "service.unit" }],
    });
    expect(checkWorkbook(agencyGrid(completeAgencyValues(TODAY), { "services[1].digital": "" }), FIRST)).toMatchObject({
      kind: "agency",
      findings: [{ rule: "services.incomplete", field: "services.digital" }],
    });
  });

  test("gets one sentence and no finding when it is no workbook of the form", () => {
    const checked = checkWorkbook(gridOf({ sheets: { Plan1: { A1: "Compras do mês", A2: 12 } } }), FIRST);
    expect(checked).toEqual({ kind: "failure", failure: { code: "not-of-the-product" } });
    if (checked.kind !== "failure") return;
    expect(fileFailureSentence(checked.failure, "pt-BR")).toBe(
      "Esta pasta de trabalho não é um Plano de Integração nem um Plano de Trabalho do órgão; preencha o modelo e envie a pasta de trabalho dele.",
    );
  });

  test("gets one sentence when it is another agency's, whatever else is wrong with it", () => {
    const checked = checkWorkbook(planWith({ "service.unit": "" }), { ...FIRST, sender: "900002" });
    expect(checked).toEqual({
      kind: "failure",
      failure: { code: "other-agency", agency: "900001", sender: "900002" },
    });
  });

  test("is the sender's own when only zeros before the code differ", () => {
    expect(checkWorkbook(planWith({}), { ...FIRST, sender: "00900001" }).kind).toBe("plan");
  });
});
