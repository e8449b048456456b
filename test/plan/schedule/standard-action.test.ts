import { describe, expect, test } from "@jest/globals";
import { standardActions } from "../../../plan/form/schedule.ts";
import { nearestBefore } from "../../../plan/schedule/precedence.ts";
import { hasOfficialWords, standardActionOf } from "../../../plan/schedule/standard-action.ts";

describe("a standard action", () => {
  test.each(standardActions)("is known by its official words: $action", ({ number, action }) => {
    expect(standardActionOf(action)).toBe(number);
    expect(standardActionOf(action.slice(3).toUpperCase())).toBe(number);
    expect(hasOfficialWords(action)).toBe(true);
  });

  test("is known by its number when its words were changed", () => {
    expect(standardActionOf("4) Automatizar tudo")).toBe(4);
    expect(standardActionOf(" 7 - Divulgar na imprensa")).toBe(7);
    expect(hasOfficialWords("4) Automatizar tudo")).toBe(false);
  });

  test("keeps its official words under another number", () => {
    expect(standardActionOf("Divulgar serviço transformado")).toBe(7);
  });

  test.each([
    "Contratar equipe",
    "8. Contratar equipe",
    "2.1 Entrevistar usuários",
    "3 meses de piloto",
    "2026: revisar",
    "",
  ])("is not %j", (text) => {
    expect(standardActionOf(text)).toBeNull();
  });
});

describe("what comes before a standard action", () => {
  test("is what the form's order says", () => {
    expect(nearestBefore(7, () => true)).toEqual([5, 6]);
    expect(nearestBefore(1, () => true)).toEqual([]);
  });

  test("is looked for further back when an action does not take part", () => {
    expect(nearestBefore(7, (action) => action !== 5)).toEqual([4, 6]);
    expect(nearestBefore(7, (action) => action < 3)).toEqual([2]);
  });
});
