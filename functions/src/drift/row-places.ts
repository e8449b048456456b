import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import type { AgencyDocument, RowsDocument } from "../documents/agency-document.ts";
import type { DocumentValue } from "../ports/document-store.ts";
import { valueSize } from "../store/document-size.ts";
import { BYTES_A_PART, PLANS_A_PART } from "../submission/placed-row.ts";

/**
 * In which part each plan's row belongs: where the directory says, when it is there or nowhere; else where it is; else
 * after the others, where there is room.
 */
export function rowPlaces(
  agency: AgencyDocument | null,
  found: ReadonlyMap<number, RowsDocument>,
  rows: ReadonlyMap<string, PlanRecord>,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const homeless: string[] = [];
  for (const plan of rows.keys()) {
    const here = [...found.values()].filter(({ plans }) => Object.hasOwn(plans, plan)).map(({ part }) => part);
    const directed = agency?.plans[plan]?.part;
    if (directed !== undefined && (here.includes(directed) || (here.length === 0 && found.has(directed)))) {
      places.set(plan, directed);
    } else if (here[0] !== undefined) places.set(plan, here[0]);
    else homeless.push(plan);
  }
  let part = Math.max(0, ...places.values(), ...found.keys());
  let room = roomIn([...places].filter(([, place]) => place === part).map(([plan]) => rows.get(plan)));
  for (const plan of homeless) {
    const size = sizeOf(rows.get(plan));
    if (room.plans < 1 || room.bytes < size) {
      part++;
      room = roomIn([]);
    }
    room = { plans: room.plans - 1, bytes: room.bytes - size };
    places.set(plan, part);
  }
  return places;
}

function roomIn(rows: readonly (PlanRecord | undefined)[]): { readonly plans: number; readonly bytes: number } {
  return {
    plans: PLANS_A_PART - rows.length,
    bytes: BYTES_A_PART - rows.reduce((sum, row) => sum + sizeOf(row), 0),
  };
}

function sizeOf(row: PlanRecord | undefined): number {
  return row === undefined ? 0 : valueSize(row as unknown as DocumentValue);
}
