import type { Repair } from "../../../plan/repair/change.ts";
import type { ExcelProblem } from "../../excel/excel-error.ts";

/** What a look at the workbook found. */
export interface Seen {
  readonly repairs: readonly Repair[];
  /** Keys of parts of the form that are gone for good. */
  readonly lost: readonly string[];
  readonly isReadOnly: boolean;
}

/** An act under way, of one sheet's repairs or of all. */
export interface Acting {
  readonly act: "mend" | "undo";
  readonly sheet: string | null;
}

/** What is known of the repairs and what was done of them. */
export interface Repairing {
  readonly looking: boolean;
  /** Null until the first look. */
  readonly seen: Seen | null;
  readonly acting: Acting | null;
  /** What was mended here and can be taken back. */
  readonly mended: readonly Repair[];
  /** What was mended and still has to be: Excel did not take it. */
  readonly refused: readonly Repair[];
  /** Why Excel did not let it be looked at or mended the last time. */
  readonly problem: ExcelProblem | null;
}

export type RepairingEvent =
  | { readonly kind: "looking" }
  | { readonly kind: "seen"; readonly seen: Seen }
  | { readonly kind: "acting"; readonly acting: Acting }
  | { readonly kind: "mended"; readonly repairs: readonly Repair[] }
  | { readonly kind: "undone"; readonly repairs: readonly Repair[]; readonly left: readonly Repair[] }
  | { readonly kind: "failed"; readonly problem: ExcelProblem };

/** Before anybody looked. */
export const unlooked: Repairing = {
  looking: false,
  seen: null,
  acting: null,
  mended: [],
  refused: [],
  problem: null,
};

/** What becomes of it. */
export function repairingAfter(state: Repairing, event: RepairingEvent): Repairing {
  switch (event.kind) {
    case "looking":
      return { ...state, looking: true, problem: null };
    case "seen": {
      const outstanding = new Set(event.seen.repairs.map(repairName));
      const isOutstanding = (repair: Repair) => outstanding.has(repairName(repair));
      return {
        ...state,
        looking: false,
        acting: null,
        problem: null,
        seen: event.seen,
        // What has to be mended again cannot be taken back, whether Excel refused it or somebody broke it anew.
        mended: state.mended.filter((repair) => !isOutstanding(repair)),
        refused: (state.acting?.act === "mend" ? state.mended : state.refused).filter(isOutstanding),
      };
    }
    case "acting":
      return { ...state, acting: event.acting, problem: null };
    case "mended":
      return { ...state, mended: [...state.mended, ...event.repairs] };
    case "undone": {
      const gone = new Set([...event.repairs, ...event.left]);
      return { ...state, mended: state.mended.filter((repair) => !gone.has(repair)), refused: [] };
    }
    case "failed":
      return { ...state, looking: false, acting: null, problem: event.problem };
  }
}

/** Equal of two repairs that put the same right at the same place. */
export function repairName({ kind, key, place, after }: Repair): string {
  return JSON.stringify([kind, key, place.sheet, place.row, place.column, after]);
}
