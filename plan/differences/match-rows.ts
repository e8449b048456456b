import { type FilledRow, saidIn } from "./filled-row.ts";
import type { RowKey } from "./row-identity.ts";

/** A row on both sides, or on one alone. */
export interface RowPair {
  readonly from: FilledRow | null;
  readonly to: FilledRow | null;
}

/**
 * Which rows of two tables are the same one, in the order of the second, each row of the first alone after the one it
 * followed. Equal rows at both ends are the same; of the rest those that are equal, then those that one of the `keys`
 * knows again (several that it knows, in their order); then those that stand between the same rows, unless what
 * identifies them differs and most of what else they say. Takes time in proportion to the rows.
 */
export function matchRows(from: readonly FilledRow[], to: readonly FilledRow[], keys: readonly RowKey[]): RowPair[] {
  const pairs = new Pairs(from, to);
  pairs.matchEnds();
  for (const key of [wholeRow, ...keys]) pairs.matchBy(key);
  pairs.matchBetween((one, other) => mayBeOne(one, other, keys));
  return pairs.inOrder();
}

const wholeRow: RowKey = ({ text }) => text;

class Pairs {
  readonly #from: readonly FilledRow[];
  readonly #to: readonly FilledRow[];
  /** For each row the index of the same row on the other side, -1 when there is none (yet). */
  readonly #toOf: number[];
  readonly #fromOf: number[];

  constructor(from: readonly FilledRow[], to: readonly FilledRow[]) {
    this.#from = from;
    this.#to = to;
    this.#toOf = from.map(() => -1);
    this.#fromOf = to.map(() => -1);
  }

  matchEnds(): void {
    const [from, to] = [this.#from, this.#to];
    const shorter = Math.min(from.length, to.length);
    let first = 0;
    while (first < shorter && from[first]?.text === to[first]?.text) {
      this.#match(first, first);
      first += 1;
    }
    for (let last = 1; last <= shorter - first && from.at(-last)?.text === to.at(-last)?.text; last += 1) {
      this.#match(from.length - last, to.length - last);
    }
  }

  matchBy(key: RowKey): void {
    const places = new Map<string, number[]>();
    for (const index of unmatched(this.#toOf)) noteAt(places, key(this.#from[index] as FilledRow), index);
    for (const queue of places.values()) queue.reverse();
    for (const index of unmatched(this.#fromOf)) {
      const known = key(this.#to[index] as FilledRow);
      const place = known === null ? undefined : places.get(known)?.pop();
      if (place !== undefined) this.#match(place, index);
    }
  }

  matchBetween(mayBeOne: (one: FilledRow, other: FilledRow) => boolean): void {
    const before = this.#matchedBefore();
    const gaps = Map.groupBy(unmatched(this.#toOf), (index) => before.from[index]);
    const seen = new Map<number | undefined, number>();
    for (const index of unmatched(this.#fromOf)) {
      const gap = before.to[index];
      const at = seen.get(gap) ?? 0;
      seen.set(gap, at + 1);
      const place = gaps.get(gap)?.[at];
      if (place !== undefined && mayBeOne(this.#from[place] as FilledRow, this.#to[index] as FilledRow)) {
        this.#match(place, index);
      }
    }
  }

  inOrder(): RowPair[] {
    const before = this.#matchedBefore();
    const alone = Map.groupBy(unmatched(this.#toOf), (index) => before.from[index]);
    const removedAfter = (place: number) =>
      (alone.get(place) ?? []).map((index): RowPair => ({ from: this.#from[index] ?? null, to: null }));
    return [
      ...removedAfter(-1),
      ...this.#to.flatMap((to, index): RowPair[] => {
        const place = this.#fromOf[index] ?? -1;
        return [{ from: this.#from[place] ?? null, to }, ...(place < 0 ? [] : removedAfter(place))];
      }),
    ];
  }

  #match(from: number, to: number): void {
    this.#toOf[from] = to;
    this.#fromOf[to] = from;
  }

  /** For each row the last matched one before it, by its index in the first table; -1 when there is none. */
  #matchedBefore() {
    let last = -1;
    const from = this.#toOf.map((to, index) => {
      if (to >= 0) last = index;
      return last;
    });
    last = -1;
    const to = this.#fromOf.map((place) => {
      if (place >= 0) last = place;
      return last;
    });
    return { from, to };
  }
}

function unmatched(partners: readonly number[]): number[] {
  return partners.flatMap((partner, index) => (partner < 0 ? [index] : []));
}

function noteAt(places: Map<string, number[]>, key: string | null, index: number): void {
  if (key === null) return;
  const queue = places.get(key);
  if (queue) queue.push(index);
  else places.set(key, [index]);
}

/** Whether a row may have become another: nothing identifies one of them, or most of what else they say is the same. */
function mayBeOne(one: FilledRow, other: FilledRow, keys: readonly RowKey[]): boolean {
  if (keys.every((key) => key(one) === null || key(other) === null)) return true;
  let [same, different] = [0, 0];
  for (const column of Object.keys(one.cells)) {
    const [said, saidThere] = [saidIn(one.cells[column]), saidIn(other.cells[column])];
    if (said === null && saidThere === null) continue;
    if (said === saidThere) same += 1;
    else different += 1;
  }
  // One cell, that which identifies the row, may always be another.
  return same >= different - 1;
}
