import { areaOf } from "../../host/model/area.ts";
import type { BinaryOperator, Corner, FormulaTree } from "./formula-tree.ts";
import { NotUnderstood } from "./not-understood.ts";

const TOKEN =
  /\s*(?:(?<number>(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)|"(?<text>(?:[^"]|"")*)"|(?<error>#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A))|(?:(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[\p{L}_][\p{L}\p{N}_.]*))!)?(?<range>\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_.(])|(?<call>[\p{L}_][\p{L}\p{N}_.]*)\(|(?<name>[\p{L}_\\][\p{L}\p{N}_.]*)|(?<sign><>|<=|>=|[-+*/^&=<>%(),]))/iuy;

/** How tightly an operator binds; all bind to the left, as in Excel. */
const BINDING: { readonly [operator: string]: number } = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
  "^": 5,
};

/** A formula as files write it, without `=`. @throws NotUnderstood for tables' own references, other files and the like. */
export function parseFormula(formula: string): FormulaTree {
  return new Parser(formula).whole();
}

type Groups = { readonly [group: string]: string | undefined };

class Parser {
  readonly #formula: string;
  #at = 0;
  #next: Groups | null = null;

  constructor(formula: string) {
    this.#formula = formula;
    this.#advance();
  }

  whole(): FormulaTree {
    const tree = this.#expression(0);
    if (this.#next !== null) throw new NotUnderstood(this.#formula);
    return tree;
  }

  #advance(): Groups {
    const passed = this.#next ?? {};
    TOKEN.lastIndex = this.#at;
    const match = TOKEN.exec(this.#formula);
    if (!match && this.#formula.slice(this.#at).trim() !== "") throw new NotUnderstood(this.#formula);
    this.#next = match ? { ...match.groups } : null;
    if (match) this.#at = TOKEN.lastIndex;
    return passed;
  }

  #expression(least: number): FormulaTree {
    let left = this.#operand();
    for (;;) {
      const operator = this.#next?.sign ?? "";
      const binding = BINDING[operator];
      if (binding === undefined || binding <= least) return left;
      this.#advance();
      left = { kind: "binary", operator: operator as BinaryOperator, left, right: this.#expression(binding) };
    }
  }

  /** Excel's minus binds more tightly than its power: -2^2 is 4. */
  #operand(): FormulaTree {
    const sign = this.#next?.sign;
    if (sign === "-" || sign === "+") {
      this.#advance();
      return { kind: "unary", operator: sign, of: this.#operand() };
    }
    let operand = this.#primary();
    while (this.#next?.sign === "%") {
      this.#advance();
      operand = { kind: "unary", operator: "%", of: operand };
    }
    return operand;
  }

  #primary(): FormulaTree {
    const { number, text, error, quoted, plain, range, call, name, sign } = this.#advance();
    if (number !== undefined) return { kind: "constant", value: Number(number) };
    if (text !== undefined) return { kind: "constant", value: text.replaceAll('""', '"') };
    if (error !== undefined) return { kind: "error", code: error.toUpperCase() };
    if (range !== undefined) return rangeOf(quoted?.replaceAll("''", "'") ?? plain ?? null, range);
    if (call !== undefined) return { kind: "call", name: call.toUpperCase(), parts: this.#parts() };
    if (name !== undefined) return /^(TRUE|FALSE)$/i.test(name) ? booleanOf(name) : { kind: "name", name };
    if (sign !== "(") throw new NotUnderstood(this.#formula);
    const inside = this.#expression(0);
    this.#close();
    return inside;
  }

  #parts(): readonly FormulaTree[] {
    const parts: FormulaTree[] = [];
    if (this.#next?.sign === ")") {
      this.#advance();
      return parts;
    }
    for (;;) {
      const sign = this.#next?.sign;
      parts.push(sign === "," || sign === ")" ? { kind: "missing" } : this.#expression(0));
      if (this.#next?.sign !== ",") break;
      this.#advance();
    }
    this.#close();
    return parts;
  }

  #close(): void {
    if (this.#advance().sign !== ")") throw new NotUnderstood(this.#formula);
  }
}

function booleanOf(name: string): FormulaTree {
  return { kind: "constant", value: name.toUpperCase() === "TRUE" };
}

function rangeOf(sheet: string | null, range: string): FormulaTree {
  const [from = "", to = from] = range.split(":");
  return { kind: "range", sheet, from: cornerOf(from), to: cornerOf(to) };
}

function cornerOf(text: string): Corner {
  const area = areaOf(text);
  if (!area) throw new NotUnderstood(text);
  return { row: area.top, column: area.left, rowMoves: !/\$\d/.test(text), columnMoves: !text.startsWith("$") };
}
