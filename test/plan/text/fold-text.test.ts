import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { foldText } from "../../../plan/text/fold-text.ts";

test.each([
  ["Nome do Serviço:", "nome do servico:"],
  ["NOME  DO\nSERVIC\u0327O:", "nome do servico:"],
  ["“Dono” do serviço", '"dono" do servico'],
  ["ação – tática", "acao - tatica"],
  ["plain  ascii", "plain ascii"],
])("%j folds to %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test("folding what is folded changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});
