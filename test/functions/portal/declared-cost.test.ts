import { describe, expect, test } from "@jest/globals";
import { declaredCost } from "../../../functions/src/portal/declared-cost.ts";
import type { LetterCost } from "../../../functions/src/portal/service-letter.ts";

function cost(parts: Partial<LetterCost>): LetterCost {
  return { description: "Taxa", currency: "R$", amount: null, variable: null, condition: null, step: 1, ...parts };
}

describe("the declared cost", () => {
  test("is the exact sum of fixed amounts in R$, and lists them", () => {
    const costs = [cost({ amount: 1234.1 }), cost({ description: "Selo", amount: 0.2, step: 2 })];
    expect(declaredCost({ free: false, costs })).toEqual({
      amount: 1234.3,
      mayExclude: false,
      text: "Taxa: R$ 1.234,10; Selo: R$ 0,20",
    });
  });

  test("is nothing when the service is free", () => {
    expect(declaredCost({ free: true, costs: [] })).toEqual({ amount: 0, mayExclude: false, text: "Gratuito" });
  });

  test("is unknown when the letter is free and lists a cost all the same", () => {
    expect(declaredCost({ free: true, costs: [cost({ amount: 10 })] })).toMatchObject({
      amount: null,
      text: "Gratuito; a carta lista também: Taxa: R$ 10,00",
    });
  });

  test("is unknown when the letter does not say", () => {
    expect(declaredCost({ free: null, costs: [] })).toMatchObject({ amount: null, text: "" });
    expect(declaredCost({ free: false, costs: [] })).toMatchObject({ amount: null, text: "Pago; valor não informado" });
  });

  test.each([
    [cost({ currency: "USD", amount: 20 }), "Taxa: USD 20,00"],
    [cost({ variable: "conforme o porte" }), "Taxa: conforme o porte (R$)"],
    [cost({ amount: 5, variable: "mais diárias" }), "Taxa: R$ 5,00; mais diárias"],
    [cost({ amount: 5, condition: "Segunda via" }), "Taxa (Segunda via): R$ 5,00"],
    [cost({}), "Taxa: valor não informado"],
    [cost({ description: "", variable: "a combinar" }), "a combinar (R$)"],
  ])("is unknown but told when it cannot be summed: %j", (one, text) => {
    const told = declaredCost({ free: false, costs: [cost({ description: "Selo", amount: 1, step: 2 }), one] });
    expect(told).toEqual({ amount: null, mayExclude: false, text: `Selo: R$ 1,00; ${text}` });
  });

  test("warns that costs of one step may exclude each other", () => {
    const costs = [cost({ description: "Piloto", amount: 100 }), cost({ description: "Industrial", amount: 900 })];
    expect(declaredCost({ free: false, costs })).toMatchObject({ amount: 1000, mayExclude: true });
  });
});
