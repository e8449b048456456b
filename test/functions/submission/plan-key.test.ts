import { describe, expect, test } from "@jest/globals";
import { planKeyOf, serviceHash } from "../../../functions/src/submission/plan-key.ts";
import { planContent } from "../../plan/content-of.ts";

const content = (id: string | null, name = "Emitir certidão") =>
  planContent({ fields: { ...(id !== null && { "plan.id": id }), "service.name": name } });
const directory = (names: { readonly [plan: string]: string }) =>
  Object.fromEntries(
    Object.entries(names).map(([plan, name]) => [plan, { part: 0, service: serviceHash(name), received: "" }]),
  );

describe("a plan's key", () => {
  test("is the workbook's own identification", () => {
    expect(planKeyOf(content("4f8b2c1e-0000-4000-8000-000000000001"), {})).toBe("4f8b2c1e-0000-4000-8000-000000000001");
    expect(planKeyOf(content("plano-1"), directory({ outro: "Emitir certidão" }))).toBe("plano-1");
  });

  test.each(["a/b", "..", "plano 1", "ação", "x".repeat(81), "__proto__", "constructor", "toString"])(
    "is a hash of one that is no plain id: %s",
    (id) => {
      expect(planKeyOf(content(id), {})).toMatch(/^i-[0-9a-f]{24}$/);
      expect(planKeyOf(content(id), {})).not.toBe(planKeyOf(content(`${id}.`), {}));
    },
  );

  test("of a workbook that lost it is that of the agency's plan for the service, however the name is written", () => {
    const known = directory({ "plano-1": "EMITIR  CERTIDAO", "plano-2": "Registrar" });
    expect(planKeyOf(content(null), known)).toBe("plano-1");
  });

  test("of workbooks that never had one is the same for one service", () => {
    const key = planKeyOf(content(null), {});
    expect(key).toMatch(/^s-[0-9a-f]{24}$/);
    expect(planKeyOf(content(null, "emitir certidao"), {})).toBe(key);
    expect(planKeyOf(content(null, "Registrar"), {})).not.toBe(key);
    expect(planKeyOf(content(null), directory({ [key]: "Emitir certidão" }))).toBe(key);
  });

  test("is not guessed where two plans are for the service", () => {
    const known = directory({ "plano-1": "Emitir certidão", "plano-2": "Emitir certidão" });
    expect(planKeyOf(content(null), known)).toMatch(/^s-/);
  });
});
