import type { Track } from "../../host/model/sheet-look.ts";

/** The rows or columns of a sheet that are shown, those that stay in place first. All numbers count from 1. */
export class SheetAxis {
  readonly frozen: readonly number[];
  readonly moving: readonly number[];

  constructor(last: number, frozen: number, tracks: ReadonlyMap<number, Track>) {
    const shown = Array.from({ length: last }, (_, index) => index + 1).filter((one) => !tracks.get(one)?.hidden);
    this.frozen = shown.filter((one) => one <= frozen);
    this.moving = shown.filter((one) => one > frozen);
  }

  /** Where a row or column is in its part of the grid; null for one that is not shown. */
  place(number: number): { readonly isFrozen: boolean; readonly index: number } | null {
    const frozen = this.frozen.indexOf(number);
    if (frozen >= 0) return { isFrozen: true, index: frozen };
    const moving = this.moving.indexOf(number);
    return moving < 0 ? null : { isFrozen: false, index: moving };
  }

  /** The row or column at a place. */
  number(isFrozen: boolean, index: number): number | null {
    return (isFrozen ? this.frozen : this.moving)[index] ?? null;
  }

  get all(): readonly number[] {
    return [...this.frozen, ...this.moving];
  }

  /** The shown one so many steps from another, at most the first or the last. */
  step(from: number, steps: number): number {
    const { all } = this;
    const at = all.findIndex((one) => one >= from);
    const start = at < 0 ? all.length - 1 : at;
    return all[Math.min(all.length - 1, Math.max(0, start + steps))] ?? from;
  }
}
