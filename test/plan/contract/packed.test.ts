import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Packed, packed, unpacked } from "../../../plan/contract/packed.ts";
import { planRecord } from "../../functions/workbook/consolidated/country.ts";

function overTheWire<T>(value: T): T {
  return unpacked(JSON.parse(JSON.stringify(packed(value))) as Packed<T>);
}

describe("a packed value", () => {
  test("comes out as it went in, whatever it is", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json: unknown = JSON.parse(JSON.stringify(value));
        expect(overTheWire(json)).toEqual(json);
      }),
    );
  });

  test("keeps parts of any name, and touches no prototype", () => {
    const value = JSON.parse('[{"__proto__": {"polluted": true}, "constructor": "longer text"}, "longer text"]');
    const given = overTheWire(value) as unknown[];
    expect(JSON.stringify(given)).toBe(JSON.stringify(value));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("of consolidated rows is a third of their JSON", () => {
    const records = Array.from({ length: 300 }, (_, index) => planRecord(index, 10));
    expect(overTheWire(records)).toEqual(records);
    expect(JSON.stringify(packed(records)).length).toBeLessThan(0.36 * JSON.stringify(records).length);
  });
});
