import type { BinaryOperator } from "./formula-tree.ts";
import { CellError, divisionByZero, numberOf, type Scalar, textOf } from "./values.ts";

/** What Excel's operators make of two single values. */
export function operate(operator: BinaryOperator, left: Scalar, right: Scalar): Scalar {
  if (left instanceof CellError) return left;
  if (right instanceof CellError) return right;
  if (operator === "&") return `${textOf(left)}${textOf(right)}`;
  if (isComparison(operator)) return holds(operator, compareScalars(left, right));
  const [one, other] = [numberOf(left), numberOf(right)];
  if (one instanceof CellError) return one;
  if (other instanceof CellError) return other;
  switch (operator) {
    case "+":
      return one + other;
    case "-":
      return one - other;
    case "*":
      return one * other;
    case "/":
      return other === 0 ? divisionByZero : one / other;
    case "^":
      return one ** other;
  }
}

type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

function isComparison(operator: BinaryOperator): operator is Comparison {
  return /^[=<>]/.test(operator);
}

function holds(operator: Comparison, order: number): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
  }
}

/** Numbers come before texts and texts before truths; case does not matter; an empty cell is 0 or "". */
export function compareScalars(left: Scalar, right: Scalar): number {
  const one = left ?? emptyBeside(right);
  const other = right ?? emptyBeside(left);
  const ranks = rankOf(one) - rankOf(other);
  if (ranks !== 0) return ranks;
  if (typeof one === "string" && typeof other === "string") {
    const [first, second] = [one.toLowerCase(), other.toLowerCase()];
    return first < second ? -1 : Number(first > second);
  }
  return Number(one) - Number(other);
}

function emptyBeside(value: Scalar): Scalar {
  if (typeof value === "string") return "";
  return typeof value === "boolean" ? false : 0;
}

function rankOf(value: Scalar): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
