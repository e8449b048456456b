import { CellError, eachPlace, flat, part, type Scalar, scalarOf, truthOf, type Value } from "../values.ts";
import type { FunctionTable } from "./function-table.ts";

/** What is so, and what a value is. */
export const factFunctions: FunctionTable = {
  AND: (parts) => overTruths(parts, (truths) => truths.every(Boolean)),
  OR: (parts) => overTruths(parts, (truths) => truths.some(Boolean)),
  NOT: (parts) =>
    eachPlace(parts, (value) => {
      const truth = truthOf(value ?? null);
      return truth instanceof CellError ? truth : !truth;
    }),
  ISNUMBER: (parts) => eachPlace([part(parts, 0)], (value) => typeof value === "number"),
  ISTEXT: (parts) => eachPlace([part(parts, 0)], (value) => typeof value === "string"),
  ISBLANK: (parts) => eachPlace([part(parts, 0)], (value) => value === null),
  ISERROR: (parts) => eachPlace([part(parts, 0)], (value) => value instanceof CellError),
  IFERROR: (parts) =>
    eachPlace([part(parts, 0), part(parts, 1)], (value, instead) =>
      value instanceof CellError ? (instead ?? null) : (value ?? null),
    ),
  N: (parts) => {
    const value = scalarOf(part(parts, 0));
    if (value instanceof CellError || typeof value === "number") return value;
    return value === true ? 1 : 0;
  },
};

function overTruths(parts: readonly Value[], compute: (truths: readonly boolean[]) => boolean): Scalar {
  const truths: boolean[] = [];
  for (const value of flat(parts)) {
    if (value instanceof CellError) return value;
    if (typeof value === "boolean" || typeof value === "number") truths.push(value !== false && value !== 0);
  }
  return truths.length === 0 ? new CellError("#VALUE!") : compute(truths);
}
