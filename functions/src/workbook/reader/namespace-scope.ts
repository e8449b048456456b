import type { Namespace } from "./xml-namespaces.ts";

/** Bounds the time that looking one prefix up may take; a real part declares about ten. */
const MAX_BINDINGS = 200;

interface Binding {
  readonly prefix: string;
  readonly space: Namespace;
  readonly depth: number;
}

/** Which prefix means which namespace at the place where an XML reader stands. */
export class NamespaceScope {
  /** The namespace of elements without prefix. */
  plain: Namespace = "";
  private readonly bindings: Binding[] = [];

  /** Binds a prefix ("" for none) for the element at this depth; false when there are too many. */
  bind(prefix: string, space: Namespace, depth: number): boolean {
    if (this.bindings.length === MAX_BINDINGS) return false;
    this.bindings.push({ prefix, space, depth });
    if (prefix === "") this.plain = space;
    return true;
  }

  /** Undefined for a prefix that nobody declared. */
  of(prefix: string): Namespace | undefined {
    const binding = this.bindings.findLast((candidate) => candidate.prefix === prefix);
    return binding?.space ?? (prefix === "xml" ? "other" : undefined);
  }

  /** Forgets what the element at this depth declared. */
  leave(depth: number): void {
    const { bindings } = this;
    const last = bindings[bindings.length - 1];
    if (last === undefined || last.depth < depth) return;
    while ((bindings.at(-1)?.depth ?? 0) >= depth) bindings.pop();
    this.plain = bindings.findLast((binding) => binding.prefix === "")?.space ?? "";
  }
}
