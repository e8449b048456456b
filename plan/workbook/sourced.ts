import type { Place } from "./entry.ts";

/** A value of a consolidated row with the cell it comes from. */
export interface Sourced<T> {
  readonly value: T;
  readonly place: Place;
}
