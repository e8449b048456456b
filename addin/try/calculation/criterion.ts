import { type CellError, numberOf, type Scalar } from "./values.ts";

/** What `COUNTIF` and its like count: a value, or a text such as `<>Sim`, `>=3` or `?*`. */
export function matches(value: Scalar, criterion: Scalar): boolean {
  const written = typeof criterion === "string" ? criterion : "";
  const [, operator = "=", wanted = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(written) ?? [];
  if (typeof criterion !== "string") return value === criterion;
  const number = wanted === "" ? Number.NaN : numberOf(wanted);
  if (operator === "=" || operator === "<>") return isEqual(value, wanted, number) === (operator === "=");
  if (typeof value !== "number" || typeof number !== "number") return false;
  if (operator === "<") return value < number;
  if (operator === "<=") return value <= number;
  return operator === ">" ? value > number : value >= number;
}

function isEqual(value: Scalar, wanted: string, number: number | CellError): boolean {
  if (wanted === "") return value === null;
  if (typeof value === "number") return value === number;
  return typeof value === "string" && pattern(wanted).test(value);
}

/** `?` is any letter, `*` any text, and `~` takes the next letter as it is. */
function pattern(wanted: string): RegExp {
  const source = wanted.replace(/~([*?~])|[\\^$.|+()[\]{}]|[*?]/g, (found: string, plain?: string) => {
    if (plain !== undefined) return `\\${plain}`;
    if (found === "*") return "[\\s\\S]*";
    return found === "?" ? "[\\s\\S]" : `\\${found}`;
  });
  return new RegExp(`^${source}$`, "i");
}
