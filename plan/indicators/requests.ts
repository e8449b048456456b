import { DIGITAL_CHANNELS } from "../form/lists.ts";
import { type RequestColumn, requestColumns } from "../form/metrics.ts";
import type { Entry } from "../workbook/entry.ts";
import { areSound, type Measurement } from "./measurement.ts";

/** The requests of one month. */
export interface Requests {
  readonly total: number;
  /** Null when it cannot be known from what was typed. */
  readonly digital: number | null;
  /** The cell to look at: the total, or the first channel given. */
  readonly at: Entry<number>;
}

/**
 * The month's requests, or null when nobody can say how many they were or what was given cannot be true: an unreadable
 * or negative number, or channels that add up to more than the total.
 *
 * The sum of the channels stands in for a blank total when every channel is given: a blank one is not known, and so is
 * the sum then. Under a total that was typed, a blank channel counts as none when another digital channel is given, or
 * when the channels given already make up the total; with both digital channels blank and requests left unexplained
 * nobody can say how many were digital.
 */
export function requestsOf(measurement: Pick<Measurement, "cells">): Requests | null {
  const { cells } = measurement;
  if (contradictsRequests(measurement)) return null;
  let sum = 0;
  let digital: number | null = null;
  let first: Entry<number> | null = null;
  for (const { column, channel } of requestColumns) {
    const entry = cells[column];
    if (entry.value === null) continue;
    first ??= entry;
    sum += entry.value;
    if (DIGITAL_CHANNELS.has(channel)) digital = (digital ?? 0) + entry.value;
  }
  const typed = cells.requestsTotal.value;
  if (typed !== null && (first === null || sum < typed)) return { total: typed, digital, at: cells.requestsTotal };
  if (first === null || (typed === null && !givesEveryChannel(measurement))) return null;
  return { total: sum, digital: digital ?? 0, at: typed === null ? first : cells.requestsTotal };
}

/** The requests of one month channel by channel; a channel left blank is absent. */
export type ChannelCounts = { readonly [C in (typeof requestColumns)[number]["channel"]]?: number };

/** The channels given in a measurement whose requests are sound; empty otherwise. */
export function channelsOf(measurement: Measurement): ChannelCounts {
  if (requestsOf(measurement) === null) return {};
  const given = requestColumns.flatMap(({ column, channel }: { column: RequestColumn; channel: string }) => {
    const count = measurement.cells[column].value;
    return count === null ? [] : [[channel, count] as const];
  });
  return Object.fromEntries(given);
}

/** Whether every channel has its number, zero included: only then is their sum all of the month's requests. */
export function givesEveryChannel({ cells }: Pick<Measurement, "cells">): boolean {
  return requestColumns.every(({ column }) => cells[column].value !== null);
}

/**
 * Whether what was given of the month's requests cannot be true: an unreadable or negative number, or channels that add
 * up to more than the total.
 */
export function contradictsRequests({ cells }: Pick<Measurement, "cells">): boolean {
  const channels = requestColumns.map(({ column }) => cells[column]);
  if (!areSound(cells.requestsTotal, ...channels)) return true;
  const sum = channels.reduce((all, { value }) => all + (value ?? 0), 0);
  return cells.requestsTotal.value !== null && sum > cells.requestsTotal.value;
}
