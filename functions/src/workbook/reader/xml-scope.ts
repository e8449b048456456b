import { Refused } from "./refusal.ts";
import { type Namespace, namespaceOf } from "./xml-namespaces.ts";

/** Bounds the time that looking one up may take. */
const MAX_BINDINGS = 200;

interface Binding {
  readonly prefix: string;
  readonly space: Namespace;
  readonly depth: number;
}

/** Which namespaces the prefixes mean where a reader stands. */
export class NamespaceScope {
  /** The namespace of elements without prefix. */
  byDefault: Namespace = "";
  readonly #part: string;
  readonly #bindings: Binding[] = [];

  /** @param part The part's name, for refusals. */
  constructor(part: string) {
    this.#part = part;
  }

  /** @param depth Of the element that declares it; the root's is 1. @throws Refused */
  bind(prefix: string, address: string, depth: number): void {
    if (this.#bindings.length === MAX_BINDINGS) throw new Refused("unexpected-content", this.#part);
    const space = namespaceOf(address);
    this.#bindings.push({ prefix, space, depth });
    if (prefix === "") this.byDefault = space;
  }

  /** @throws Refused when the prefix is not declared. */
  of(prefix: string): Namespace {
    const binding = this.#bindings.findLast((candidate) => candidate.prefix === prefix);
    if (binding !== undefined) return binding.space;
    if (prefix === "xml") return "other";
    throw new Refused("malformed-xml", this.#part);
  }

  /** Forgets what the element at a depth has declared. */
  leave(depth: number): void {
    if (this.#bindings.length === 0 || (this.#bindings.at(-1)?.depth ?? 0) < depth) return;
    while ((this.#bindings.at(-1)?.depth ?? 0) >= depth) this.#bindings.pop();
    this.byDefault = this.#bindings.findLast((binding) => binding.prefix === "")?.space ?? "";
  }
}
