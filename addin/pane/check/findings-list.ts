import { type FindingGroup, groupFindings } from "../../../plan/rules/group.ts";
import type { Finding } from "../../../plan/rules/rule.ts";
import type { Place } from "../../../plan/workbook/entry.ts";
import { subjectOf } from "../../findings/subjects.ts";

/** A cell of a finding; what was mended stays to be seen for a while. */
export interface ListedCell {
  readonly place: Place;
  readonly mended: boolean;
}

/** Findings of one sheet that say the same, as one line of the list. */
export interface ListedFinding extends Omit<FindingGroup, "places"> {
  /** Names the line for as long as it is shown, whatever becomes of its words. */
  readonly id: string;
  /** The sheet of its first cell; null is the whole workbook. */
  readonly sheet: string | null;
  readonly cells: readonly ListedCell[];
  /** What an explanation of it stands for. */
  readonly subjects: readonly string[];
  /** The rules say it no more. */
  readonly mended: boolean;
}

/** The list as people see it. */
export interface FindingsList {
  readonly lines: readonly ListedFinding[];
  /** The findings it was made of last, from which its proper order comes. */
  readonly findings: readonly Finding[];
  /** How many ids were given away. */
  readonly named: number;
}

export type FindingsListEvent =
  /** The rules have spoken. `held`: somebody's pointer or keyboard is in the list, where nothing may move. */
  | { readonly kind: "found"; readonly findings: readonly Finding[]; readonly held: boolean }
  /** Time to let go of what was mended, but for the line with the keyboard's focus. */
  | { readonly kind: "settled"; readonly focused: string | null };

/** Nothing found yet. */
export const noFindings: FindingsList = { lines: [], findings: [], named: 0 };

/**
 * The list after something happened. A line whose finding is gone stays where it stood, as mended, until the list
 * settles; one whose words changed keeps its place and its id; and while the list is held, what is new comes last.
 */
export function findingsListAfter(list: FindingsList, event: FindingsListEvent): FindingsList {
  if (event.kind === "found") return merged(list, event.findings, event.held);
  if (!list.lines.some(isPartlyMended) && !isOutOfOrder(list)) return list;
  const lines = list.lines
    .filter((line) => !line.mended || line.id === event.focused)
    .map((line) => (line.mended ? line : { ...line, cells: line.cells.filter(({ mended }) => !mended) }));
  return merged({ ...list, lines }, list.findings, false);
}

/** Whether something in the list waits to be let go of. */
export function isUnsettled(list: FindingsList): boolean {
  return list.lines.some(isPartlyMended) || isOutOfOrder(list);
}

function isPartlyMended({ mended, cells }: ListedFinding): boolean {
  return mended || cells.some((cell) => cell.mended);
}

function isOutOfOrder({ lines, findings }: FindingsList): boolean {
  const proper = groupsOf(findings).map(wordsKey);
  const shown = lines.filter(({ mended }) => !mended).map(wordsKey);
  return shown.some((key, index) => key !== proper[index]);
}

type Group = FindingGroup & Pick<ListedFinding, "sheet" | "subjects">;

/** Findings that say the same of one sheet, in the order the rules gave them. */
function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const sheets = new Map<string, { readonly sheet: string | null; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const sheet = finding.places[0]?.sheet ?? null;
    const key = JSON.stringify([finding.severity, sheet]);
    const known = sheets.get(key);
    if (known) known.findings.push(finding);
    else sheets.set(key, { sheet, findings: [finding] });
  }
  return [...sheets.values()].flatMap(({ sheet, findings: some }) =>
    groupFindings(some).map((group) => {
      const alike = some.filter((each) => each.rule === group.rule && sameValues(each, group));
      return { ...group, sheet, subjects: [...new Set(alike.map(subjectOf))] };
    }),
  );
}

function sameValues(one: Finding, other: Finding): boolean {
  return JSON.stringify(one.values) === JSON.stringify(other.values);
}

function merged(list: FindingsList, findings: readonly Finding[], held: boolean): FindingsList {
  const groups = groupsOf(findings);
  const found = matched(list.lines, groups);
  let { named } = list;
  const line = (group: Group): ListedFinding => {
    const before = found.get(group);
    if (!before) named += 1;
    const { places, ...rest } = group;
    return { ...rest, id: before?.id ?? `f${named}`, cells: cellsAfter(before, places), mended: false };
  };
  const current = new Map(groups.map((group) => [group, line(group)]));
  const kept = new Map([...found].map(([group, before]) => [before.id, current.get(group)]));
  const old = list.lines.map((before) => kept.get(before.id) ?? mendedLine(before));
  const fresh = [...current].filter(([group]) => !found.has(group)).map(([, each]) => each);
  const lines = held ? [...old, ...fresh] : inOrder([...current.values()], old);
  return { lines, findings, named };
}

/** Which line each group was before: the one of the same words, or else the one of the same rule at the same cell. */
function matched(lines: readonly ListedFinding[], groups: readonly Group[]): ReadonlyMap<Group, ListedFinding> {
  const found = new Map<Group, ListedFinding>();
  const free = new Set(lines);
  const match = (same: (group: Group, line: ListedFinding) => boolean) => {
    for (const group of groups) {
      if (found.has(group)) continue;
      for (const line of free) {
        if (!same(group, line)) continue;
        found.set(group, line);
        free.delete(line);
        break;
      }
    }
  };
  match((group, line) => wordsKey(group) === wordsKey(line));
  match((group, line) => cellKeyOf(group, group.places[0]) === cellKeyOf(line, line.cells[0]?.place));
  return found;
}

function wordsKey({ severity, sheet, rule, values }: Omit<Group, "places" | "subjects" | "count">): string {
  return JSON.stringify([severity, sheet, rule, values]);
}

function cellKeyOf({ severity, sheet, rule }: Pick<Group, "severity" | "sheet" | "rule">, place: Place | undefined) {
  return JSON.stringify([severity, sheet, rule, place ?? null]);
}

/** The cells that the line had, in their order, and the new ones after them. */
function cellsAfter(before: ListedFinding | undefined, places: readonly Place[]): readonly ListedCell[] {
  const now = new Set(places.map((place) => JSON.stringify(place)));
  const old = before?.cells ?? [];
  const known = new Set(old.map(({ place }) => JSON.stringify(place)));
  return [
    ...old.map(({ place }) => ({ place, mended: !now.has(JSON.stringify(place)) })),
    ...places.filter((place) => !known.has(JSON.stringify(place))).map((place) => ({ place, mended: false })),
  ];
}

function mendedLine(line: ListedFinding): ListedFinding {
  return line.mended ? line : { ...line, mended: true, cells: line.cells.map((cell) => ({ ...cell, mended: true })) };
}

/** The lines in the rules' order; each that was mended stays behind the one it stood behind. */
function inOrder(current: readonly ListedFinding[], old: readonly ListedFinding[]): readonly ListedFinding[] {
  const lines = [...current];
  let after = -1;
  for (const line of old) {
    if (line.mended) {
      after += 1;
      lines.splice(after, 0, line);
    } else after = lines.findIndex(({ id }) => id === line.id);
  }
  return lines;
}
