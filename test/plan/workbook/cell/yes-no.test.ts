import { expect, test } from "@jest/globals";
import { reading } from "./reading.ts";

const yesNo = { type: "yesNo" } as const;

test.each(["sim", "Sim", "SIM", "S", "s", "x", "X", " x ", "true", "VERDADEIRO", "Sim.", true, "✓"])(
  "%j is yes",
  (typed) => {
    expect(reading(typed, yesNo).value).toBe(true);
  },
);

test.each(["não", "Não", "NAO", "na\u0303o", "n", "N", "false", "Falso", false])("%j is no", (typed) => {
  expect(reading(typed, yesNo).value).toBe(false);
});

test.each(["talvez", "sim/não", 1, 0, "1", "parcialmente"])("%j is neither", (typed) => {
  expect(reading(typed, yesNo)).toMatchObject({ state: "unreadable", value: null, problems: ["not-yes-or-no"] });
});
