/**
 * A plain value (what JSON holds) written small: the names of an object's parts once for all objects that have the same,
 * and a longer text once, however often it comes. Ten thousand consolidated rows take a third of their JSON.
 *
 * An object is `[n, ...values]` with n (from 1) the number of its shape, a list `[0, ...items]`, a text met before
 * `[-1, n]` with n its number among those of `LONG` units or more.
 */
export interface Packed<T> {
  readonly shapes: readonly (readonly string[])[];
  readonly value: unknown;
  /** What it was; there is no such part. */
  readonly of?: T;
}

/** So long is a text that is worth a number. */
const LONG = 6;
const LIST = 0;
const TEXT = -1;

/** The value, packed. What is `undefined` in an object is left out, as in JSON. */
export function packed<T>(value: T): Packed<T> {
  const shapes: (readonly string[])[] = [];
  const shapeNumbers = new Map<string, number>();
  const texts = new Map<string, number>();
  const pack = (part: unknown): unknown => {
    if (typeof part === "string") {
      if (part.length < LONG) return part;
      const known = texts.get(part);
      if (known !== undefined) return [TEXT, known];
      texts.set(part, texts.size);
      return part;
    }
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) return [LIST, ...part.map(pack)];
    const entries = Object.entries(part).filter(([, held]) => held !== undefined);
    const names = entries.map(([name]) => name);
    const shape = JSON.stringify(names);
    let number = shapeNumbers.get(shape);
    if (number === undefined) {
      number = shapes.push(names);
      shapeNumbers.set(shape, number);
    }
    return [number, ...entries.map(([, held]) => pack(held))];
  };
  const packedValue = pack(value);
  return { shapes, value: packedValue };
}

/** What was {@link packed}. */
export function unpacked<T>({ shapes, value }: Packed<T>): T {
  const texts: string[] = [];
  const unpack = (part: unknown): unknown => {
    if (typeof part === "string") {
      if (part.length >= LONG) texts.push(part);
      return part;
    }
    if (!Array.isArray(part)) return part;
    const [kind, ...parts]: readonly unknown[] = part;
    if (kind === TEXT) return texts[Number(parts[0])];
    if (kind === LIST) return parts.map(unpack);
    const names = shapes[Number(kind) - 1] ?? [];
    // Defined, not assigned: a part may be called `__proto__`.
    return Object.fromEntries(parts.map((held, index) => [names[index] ?? "", unpack(held)]));
  };
  return unpack(value) as T;
}
