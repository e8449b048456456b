import { type IndicatorKey, indicators } from "../../../plan/form/metrics.ts";
import { snapshotNamed } from "../../../plan/snapshots/snapshot.ts";
import { linkTo } from "../address.ts";

const COMPARED = "comparar";
const ORIGIN = "origem";
/** Stands for all agencies where an address goes on behind it. */
const ALL = "todos";

const link = (...within: readonly string[]) => linkTo({ page: "snapshots", within });

/** Where the parts of the pages of closed months are. */
export const snapshotLinks = {
  all: link(),
  month: (id: string) => link(id),
  origin: (id: string, indicator: IndicatorKey, agency: string | null) => link(id, ORIGIN, indicator, agency ?? ALL),
  compared: (from: string, to: string) => link(COMPARED, from, to),
  changes: (from: string, to: string, indicator: IndicatorKey, agency: string | null) =>
    link(COMPARED, from, to, indicator, agency ?? ALL),
} as const;

/** Where within the pages of closed months somebody is; `agency` null is all of them. */
export type SnapshotPlace =
  | { readonly kind: "all" }
  | { readonly kind: "month"; readonly id: string }
  | { readonly kind: "origin"; readonly id: string; readonly indicator: IndicatorKey; readonly agency: string | null }
  | { readonly kind: "compared"; readonly from: string; readonly to: string }
  | {
      readonly kind: "changes";
      readonly from: string;
      readonly to: string;
      readonly indicator: IndicatorKey;
      readonly agency: string | null;
    };

/** The place that stands behind the pages' name in the address; the list for what is none. */
export function snapshotPlace([
  first = "",
  second = "",
  third = "",
  fourth = "",
  fifth = "",
]: readonly string[]): SnapshotPlace {
  if (first === COMPARED && snapshotNamed(second) && snapshotNamed(third)) {
    const indicator = indicatorOf(fourth);
    const months = { from: second, to: third };
    return indicator === null
      ? { kind: "compared", ...months }
      : { kind: "changes", ...months, indicator, agency: agencyOf(fifth) };
  }
  if (!snapshotNamed(first)) return { kind: "all" };
  const indicator = second === ORIGIN ? indicatorOf(third) : null;
  return indicator === null
    ? { kind: "month", id: first }
    : { kind: "origin", id: first, indicator, agency: agencyOf(fourth) };
}

function indicatorOf(text: string): IndicatorKey | null {
  return indicators.find(({ key }) => key === text)?.key ?? null;
}

function agencyOf(text: string): string | null {
  return text === "" || text === ALL ? null : text;
}
