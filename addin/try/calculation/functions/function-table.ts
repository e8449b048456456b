import type { Value } from "../values.ts";

/** Functions by their English names, given arguments that are computed already. */
export interface FunctionTable {
  readonly [name: string]: (parts: readonly Value[], today: number) => Value;
}
