import { describe, expect, test } from "@jest/globals";
import { type Choice, matching } from "../../../../addin/pane/choose/choice.ts";
import { planChoices, workbookChoice } from "../../../../addin/pane/choose/plan-choices.ts";
import { serviceChoices } from "../../../../addin/pane/choose/service-choices.ts";
import { portuguese } from "../../../../addin/pane/messages/catalogue.ts";
import { agencyPlans, services } from "../../../page/examples.ts";

const nothing = () => {};
const named = (name: string): Choice => ({ id: name, name, facts: [], alarm: null, choose: nothing });

describe("searching a list", () => {
  const choices = [named("Emitir certidão de regularidade"), named("Solicitar segunda via"), named("Emitir boleto")];

  test("finds names with all words, whatever their case, accents and order", () => {
    expect(matching(choices, "CERTIDAO emit").map(({ name }) => name)).toEqual(["Emitir certidão de regularidade"]);
    expect(matching(choices, "emitir")).toHaveLength(2);
    expect(matching(choices, "passaporte")).toEqual([]);
  });

  test("for nothing leaves all of it", () => {
    expect(matching(choices, "  ")).toEqual(choices);
  });
});

describe("the plans to choose from", () => {
  test("say how each stands and what is late in it", () => {
    const [first] = planChoices(agencyPlans, nothing, portuguese);
    expect(first?.facts).toEqual(["Enviado", "revisão 3", "recebido em 20/11/2026"]);
    expect(first?.alarm).toBe("2 ações atrasadas · 1 a vencer em 30 dias");
  });

  test("stand beside the agency's own workbook, blank while none was received", () => {
    expect(workbookChoice(null, nothing, portuguese).name).toBe("Plano de trabalho do órgão, em branco");
    const received = { revision: 2, received: "2026-11-20T17:05:09Z", findings: { error: 0, query: 0, warning: 0 } };
    expect(workbookChoice(received, nothing, portuguese).facts).toEqual(["revisão 2", "recebido em 20/11/2026"]);
  });
});

test("a service that has a plan opens it", () => {
  const choices = serviceChoices(services, nothing, portuguese);
  for (const [index, { plan }] of services.entries()) {
    expect(choices[index]?.facts.includes("já tem plano: abre o que foi recebido")).toBe(plan !== null);
  }
  expect(services.some(({ plan }) => plan !== null)).toBe(true);
});
