import type { Corner, FormulaTree } from "./formula-tree.ts";
import { dateFunctions } from "./functions/dates.ts";
import { factFunctions } from "./functions/facts.ts";
import type { FunctionTable } from "./functions/function-table.ts";
import { lookupFunctions } from "./functions/lookup.ts";
import { numberFunctions } from "./functions/numbers.ts";
import { textFunctions } from "./functions/texts.ts";
import { NotUnderstood } from "./not-understood.ts";
import { operate } from "./operators.ts";
import {
  CellError,
  eachPlace,
  isMatrix,
  isReference,
  matrixOf,
  type Reference,
  truthOf,
  type Value,
} from "./values.ts";

const functions: FunctionTable = {
  ...numberFunctions,
  ...lookupFunctions,
  ...textFunctions,
  ...factFunctions,
  ...dateFunctions,
};

/** What a formula is computed in. */
export interface FormulaRoom {
  /** The cells of a sheet, by its name; null is the formula's own sheet. */
  readonly cells: (sheet: string | null, from: Corner, to: Corner) => Reference;
  /** The cells that a defined name refers to; null for none. */
  readonly named: (name: string) => Reference | null;
  /** As a serial number. */
  readonly today: number;
}

/**
 * Computes a formula as Excel does, arrays included: what stands where one value is expected is computed for every
 * place of a range. @throws NotUnderstood for a function or a name that is not known.
 */
export function evaluate(tree: FormulaTree, room: FormulaRoom): Value {
  switch (tree.kind) {
    case "constant":
      return tree.value;
    case "error":
      return new CellError(tree.code);
    case "missing":
      return null;
    case "range":
      return room.cells(tree.sheet, tree.from, tree.to);
    case "name": {
      const named = room.named(tree.name);
      if (!named) throw new NotUnderstood(tree.name);
      return named;
    }
    case "unary":
      return eachPlace([evaluate(tree.of, room)], (value) => unary(tree.operator, value ?? null));
    case "binary":
      return eachPlace([evaluate(tree.left, room), evaluate(tree.right, room)], (left, right) =>
        operate(tree.operator, left ?? null, right ?? null),
      );
    case "call":
      return called(tree.name, tree.parts, room);
  }
}

function unary(operator: "-" | "+" | "%", value: Parameters<typeof operate>[1]): Value & ReturnType<typeof operate> {
  if (operator === "+") return value;
  return operator === "-" ? operate("-", 0, value) : operate("/", value, 100);
}

function called(name: string, parts: readonly FormulaTree[], room: FormulaRoom): Value {
  if (name === "IF") return chosen(parts, room);
  const compute = Object.hasOwn(functions, name) ? functions[name] : undefined;
  if (!compute) throw new NotUnderstood(name);
  return compute(
    parts.map((part) => evaluate(part, room)),
    room.today,
  );
}

/** Of a single condition only the branch that holds is computed; of many, both. */
function chosen([condition, then, otherwise]: readonly FormulaTree[], room: FormulaRoom): Value {
  if (!condition || !then) throw new NotUnderstood("IF");
  const value = evaluate(condition, room);
  const branch = (tree: FormulaTree | undefined) => (tree ? evaluate(tree, room) : false);
  const conditions = matrixOf(value);
  if ((isMatrix(value) || isReference(value)) && (conditions.length > 1 || (conditions[0]?.length ?? 0) > 1)) {
    return eachPlace([value, branch(then), branch(otherwise)], (holds, one, other) => {
      const truth = truthOf(holds ?? null);
      if (truth instanceof CellError) return truth;
      return (truth ? one : other) ?? null;
    });
  }
  const truth = truthOf(conditions[0]?.[0] ?? null);
  if (truth instanceof CellError) return truth;
  return truth ? branch(then) : branch(otherwise);
}
