import { expect, test } from "@jest/globals";
import { inTurn } from "../../../functions/src/triggers/in-turn.ts";

test("heavy work is done one after the other, though one fails, and each has its own outcome", async () => {
  const said: string[] = [];
  const work = (name: string, fail = false) =>
    inTurn(async () => {
      said.push(`${name} begins`);
      await new Promise((later) => setImmediate(later));
      said.push(`${name} ends`);
      if (fail) throw new Error(name);
      return name;
    });
  const outcomes = await Promise.allSettled([work("one"), work("two", true), work("three")]);
  expect(said).toEqual(["one begins", "one ends", "two begins", "two ends", "three begins", "three ends"]);
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(outcomes[2]).toMatchObject({ value: "three" });
});
