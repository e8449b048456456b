import { daysFromCivil } from "../../../host/model/date-serial.ts";
import { civilOfSerial } from "../../civil-serial.ts";
import { CellError, eachPlace, numberOf, part, type Scalar, type Value } from "../values.ts";
import type { FunctionTable } from "./function-table.ts";

/** Days as Excel counts them, from 1900 on. */
export const dateFunctions: FunctionTable = {
  TODAY: (_parts, today) => today,
  DATE: (parts) => onNumbers([part(parts, 0), part(parts, 1), part(parts, 2)], serialOf),
  YEAR: (parts) => onNumbers([part(parts, 0)], (serial) => civilOfSerial(serial).year),
  MONTH: (parts) => onNumbers([part(parts, 0)], (serial) => civilOfSerial(serial).month),
  DAY: (parts) => onNumbers([part(parts, 0)], (serial) => civilOfSerial(serial).day),
  EOMONTH: (parts) =>
    onNumbers([part(parts, 0), part(parts, 1)], (serial, months) => {
      const { year, month } = civilOfSerial(serial);
      return serialOf(year, month + Math.trunc(months) + 1, 0);
    }),
};

function serialOf(year: number, month: number, day: number): number {
  return daysFromCivil(year, month, day, false);
}

function onNumbers(parts: readonly Value[], compute: (...numbers: number[]) => number): Value {
  return eachPlace(parts, (...scalars): Scalar => {
    const numbers: number[] = [];
    for (const scalar of scalars) {
      const number = numberOf(scalar);
      if (number instanceof CellError) return number;
      numbers.push(number);
    }
    return compute(...numbers);
  });
}
