import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { SharedStrings } from "../../../functions/src/use-cases/shared-strings.ts";

describe("texts kept once", () => {
  test("leave a value equal to what it was", () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (values) => {
        const strings = new SharedStrings();
        const before = structuredClone(values);
        for (const [index, value] of values.entries()) expect(strings.share(value)).toEqual(before[index]);
        expect(values).toEqual(before);
      }),
    );
  });

  test("are found under every key and in every list", () => {
    const strings = new SharedStrings();
    const value = { place: { sheet: "Serviço" }, actions: [{ month: "2026-03" }, null, 7, "Serviço"] };
    expect(strings.share(value)).toBe(value);
    expect(strings.share("2026-03")).toBe("2026-03");
  });
});
