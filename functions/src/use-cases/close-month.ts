import type { ClosingProgress } from "../../../plan/contract/snapshots.ts";
import { beginClosing, type ClosingAsked } from "../closing/begin-closing.ts";
import { closeAgencies } from "../closing/close-agencies.ts";
import { finishClosing } from "../closing/finish-closing.ts";
import { shownSnapshot } from "../closing/shown-snapshot.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { done, type Outcome } from "./outcome.ts";

export interface MonthToClose extends ClosingAsked {
  /** So many agencies at most in this call; all unless said. */
  readonly most?: number;
  readonly onProgress?: (agencies: number) => void;
}

/**
 * Closes a month: keeps every plan and agency workbook as it stood at the cut, with the figures they come to and a hash of
 * all of it. Called again it goes on where it stopped, wherever that was, and a month that is closed stays as it is. A
 * correction is another edition, with its reason.
 *
 * Of each agency the edition and what `agencyAtCut` reads, and in the end one read a part; a part and the edition are
 * written for each.
 *
 * @throws {StoreError} when the store does not answer; what was kept by then stays, and calling again goes on
 */
export async function closeMonth(
  surroundings: Surroundings,
  { most = Number.POSITIVE_INFINITY, onProgress = () => {}, ...asked }: MonthToClose,
): Promise<Outcome<ClosingProgress>> {
  const begun = await beginClosing(surroundings.store, asked, surroundings.now());
  if (!begun.ok) return begun;
  let looked = 0;
  const told = (agencies: number) => {
    looked = agencies;
    onProgress(agencies);
  };
  if (begun.result.closed !== null) return done({ snapshot: shownSnapshot(begun.result), looked });
  const { snapshot, all } = await closeAgencies(surroundings, begun.result, most, told);
  if (!all || snapshot.closed !== null) return done({ snapshot: shownSnapshot(snapshot), looked });
  const closed = await finishClosing(surroundings, snapshot, asked.account);
  return closed.ok ? done({ snapshot: shownSnapshot(closed.result), looked }) : closed;
}
