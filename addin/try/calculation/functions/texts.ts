import { formattedNumber } from "../../number-format.ts";
import { CellError, eachPlace, numberOf, type Scalar, textOf, type Value } from "../values.ts";
import type { FunctionTable } from "./function-table.ts";

/** Texts; of a link a cell shows the words. */
export const textFunctions: FunctionTable = {
  LEFT: ([text = null, length = 1]) => onText([text, length], (value, count) => value.slice(0, count)),
  RIGHT: ([text = null, length = 1]) => onText([text, length], (value, count) => (count ? value.slice(-count) : "")),
  MID: ([text = null, start = null, length = null]) =>
    onText([text, start, length], (value, from, count) => value.slice(from - 1, from - 1 + count)),
  LEN: ([text = null]) => onText([text], (value) => value.length),
  TRIM: ([text = null]) => onText([text], (value) => value.trim().replace(/ +/g, " ")),
  UPPER: ([text = null]) => onText([text], (value) => value.toLocaleUpperCase("pt-BR")),
  LOWER: ([text = null]) => onText([text], (value) => value.toLocaleLowerCase("pt-BR")),
  TEXT: ([value = null, format = null]) =>
    eachPlace([value, format], (scalar, code) => {
      if (scalar instanceof CellError || code instanceof CellError) return scalar instanceof CellError ? scalar : code;
      return typeof scalar === "number" ? formattedNumber(scalar, String(code)) : textOf(scalar);
    }),
  FIXED: ([value = null, digits = 2]) =>
    eachPlace([value, digits], (scalar, places) => {
      const [number, count] = [numberOf(scalar), numberOf(places)];
      if (number instanceof CellError || count instanceof CellError)
        return number instanceof CellError ? number : count;
      return formattedNumber(number, count > 0 ? `#,##0.${"0".repeat(count)}` : "#,##0");
    }),
  HYPERLINK: ([target = null, words = target]) => words,
};

/** Computes with a text and numbers; an error among them is the result. */
function onText(parts: readonly Value[], compute: (text: string, ...numbers: number[]) => Scalar): Value {
  return eachPlace(parts, (text, ...numbers) => {
    const written = textOf(text ?? null);
    if (written instanceof CellError) return written;
    const counts: number[] = [];
    for (const value of numbers) {
      const number = numberOf(value);
      if (number instanceof CellError) return number;
      counts.push(number);
    }
    return compute(written, ...counts);
  });
}
