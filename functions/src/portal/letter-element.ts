import type { LetterPosition } from "../../../plan/contract/letters.ts";
import { LetterRefusal } from "./letter-problem.ts";

/** One element of a letter. Elements of other namespaces are not kept. */
export interface LetterElement {
  readonly name: string;
  /** From `servico` (left out) down to this element, for messages: `orgao/nomeOrgao`. */
  readonly path: string;
  readonly at: LetterPosition;
  /** Attributes without a namespace. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly LetterElement[];
  /** Its characters and those of everything inside it, in order, as typed. */
  readonly text: string;
}

/** The elements of that name directly inside, in order; none when the parent is not there. */
export function childrenOf(parent: LetterElement | null, name: string): readonly LetterElement[] {
  return parent?.children.filter((child) => child.name === name) ?? [];
}

/** The one element of that name directly inside. @throws {LetterRefusal} when there are more. */
export function childOf(parent: LetterElement | null, name: string): LetterElement | null {
  const [first, second] = childrenOf(parent, name);
  if (second) throw new LetterRefusal({ code: "repeated-element", element: second.path, ...second.at });
  return first ?? null;
}

/** The text of the one element of that name directly inside, as typed; "" when it is not there. */
export function textOf(parent: LetterElement | null, name: string): string {
  return childOf(parent, name)?.text ?? "";
}

/** Refuses the letter for what an element (or its attribute) holds. */
export function invalidValue(element: LetterElement, value: string, attribute?: string): LetterRefusal {
  const path = attribute === undefined ? element.path : `${element.path}/@${attribute}`;
  return new LetterRefusal({ code: "invalid-value", element: path, value: value.slice(0, 100), ...element.at });
}
