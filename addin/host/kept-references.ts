import type { HostObject } from "./excel-class.ts";

/** Ranges that the library holds on to from one batch to the next, by the names they go under between the two. */
export class KeptReferences {
  readonly #objects = new Map<string, HostObject>();
  readonly #names = new WeakMap<HostObject, string>();
  #count = 0;

  /** How many are kept: what is never let go makes Excel slow. */
  get size(): number {
    return this.#objects.size;
  }

  keep(object: HostObject): void {
    if (this.#names.has(object)) return;
    this.#count += 1;
    const name = `ref-${this.#count}`;
    this.#names.set(object, name);
    this.#objects.set(name, object);
  }

  remove(object: HostObject): void {
    const name = this.#names.get(object);
    if (name === undefined) return;
    this.#objects.delete(name);
    this.#names.delete(object);
  }

  nameOf(object: HostObject): string | undefined {
    return this.#names.get(object);
  }

  object(name: string): HostObject | undefined {
    return this.#objects.get(name);
  }
}
