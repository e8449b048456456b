import { requestColumns } from "../form/metrics.ts";
import type { PlanContent } from "../workbook/content.ts";
import type { Entry } from "../workbook/entry.ts";
import type { Measurement } from "./measurement.ts";
import { contradictsRequests, givesEveryChannel, requestsOf } from "./requests.ts";
import { satisfactionBounds } from "./satisfaction.ts";
import type { MonthlyIndicator } from "./series.ts";

/**
 * Why a cell keeps an indicator without data: nothing readable stands in it (`absent`), what stands there cannot be used,
 * by itself or beside the others (`unusable`), or it is the denominator and zero (`zero`).
 */
export interface MissingInput {
  readonly why: "absent" | "unusable" | "zero";
  readonly entry: Entry<unknown>;
}

type Cells = Measurement["cells"];

/**
 * The cells that keep an indicator of a month without data, of which at least one is to be mended; empty when it has a
 * figure. Of two costs, one is enough.
 */
export function missingInputs(key: MonthlyIndicator, { cells }: Pick<Measurement, "cells">): readonly MissingInput[] {
  const unusable = numbersOf(key, cells).filter(isUnusable);
  if (unusable.length > 0) return unusable.map((entry) => ({ why: "unusable", entry }) as const);
  return inputs[key](cells);
}

/** The same of the steps table, which has no month: the steps that nobody said of whether they are digital. */
export function undecidedSteps(content: PlanContent): readonly MissingInput[] {
  return content.tables["service.stepsToday"].rows.flatMap(({ cells }) => {
    const isStep = [cells.description, cells.channel, cells.digital].some(
      ({ state }) => state !== "blank" && state !== "missing",
    );
    if (!isStep || cells.digital.value !== null) return [];
    return [{ why: cells.digital.state === "unreadable" ? "unusable" : "absent", entry: cells.digital } as const];
  });
}

const inputs: {
  readonly [K in MonthlyIndicator]: (cells: Cells) => readonly MissingInput[];
} = {
  digitalAdoption: (cells) => {
    const requests = requestsOf({ cells });
    if (requests === null) return requestInputs(cells);
    if (requests.digital === null) return absentAmong(cells.requestsWeb, cells.requestsMobileApp);
    return zeroIf(requests.total, requests.at);
  },
  volume: (cells) => (requestsOf({ cells }) === null ? requestInputs(cells) : []),
  serviceTime: (cells) => [
    ...contradiction(cells),
    ...absentAmong(cells.meanTime, cells.meanTimeUnit),
    ...zeroIf(cells.completed.value, cells.completed),
  ],
  success: (cells) => {
    const absent = absentAmong(cells.started, cells.completed);
    return absent.length > 0 ? absent : [...contradiction(cells), ...zeroIf(cells.started.value, cells.started)];
  },
  cost: (cells) => {
    if (cells.directCost.value === null && cells.indirectCost.value === null) {
      return absentAmong(cells.directCost, cells.indirectCost);
    }
    if (contradictsRequests({ cells })) return requestInputs(cells);
    const requests = requestsOf({ cells });
    return requests === null ? [] : zeroIf(requests.total, requests.at);
  },
  satisfaction: (cells) => {
    const { satisfaction, satisfactionScale, satisfactionAnswers } = cells;
    if (satisfactionScale.state === "unreadable") return [{ why: "unusable", entry: satisfactionScale }];
    if (satisfaction.value === null) return absentAmong(satisfaction);
    const { least, greatest } = satisfactionBounds[satisfactionScale.value ?? "0-100"];
    if (satisfaction.value < least || satisfaction.value > greatest) return [{ why: "unusable", entry: satisfaction }];
    return zeroIf(satisfactionAnswers.value, satisfactionAnswers);
  },
};

/** Without the total all channels are needed; channels that add up to more than the total cannot be true. */
function requestInputs(cells: Cells): readonly MissingInput[] {
  if (contradictsRequests({ cells })) return [{ why: "unusable", entry: cells.requestsTotal }];
  if (cells.requestsTotal.value === null && !givesEveryChannel({ cells })) return absentAmong(cells.requestsTotal);
  return [];
}

function contradiction({ started, completed }: Cells): readonly MissingInput[] {
  if (started.value === null || completed.value === null || completed.value <= started.value) return [];
  return [{ why: "unusable", entry: completed }];
}

function absentAmong(...entries: readonly Entry<unknown>[]): readonly MissingInput[] {
  return entries.flatMap((entry) => (entry.value === null ? [{ why: "absent", entry } as const] : []));
}

function zeroIf(value: number | null, entry: Entry<unknown>): readonly MissingInput[] {
  return value !== null && Math.round(value) === 0 ? [{ why: "zero", entry }] : [];
}

function numbersOf(key: MonthlyIndicator, cells: Cells): readonly Entry<number>[] {
  const requests = [cells.requestsTotal, ...requestColumns.map(({ column }) => cells[column])];
  switch (key) {
    case "digitalAdoption":
    case "volume":
      return requests;
    case "serviceTime":
      return [cells.meanTime, cells.started, cells.completed];
    case "success":
      return [cells.started, cells.completed];
    case "cost":
      return [cells.directCost, cells.indirectCost, ...requests];
    case "satisfaction":
      return [cells.satisfaction, cells.satisfactionAnswers];
  }
}

function isUnusable({ state, value }: Entry<number>): boolean {
  return state === "unreadable" || (value !== null && value < 0);
}
