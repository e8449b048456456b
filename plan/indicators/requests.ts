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
 * The month's requests, or null when none were given or what was given cannot be true: an unreadable or negative
 * number, or channels that add up to more than the total.
 *
 * A blank total stands for the sum of the channels. A blank channel counts as none when another digital channel is
 * given, or when the channels given already make up the total; with both digital channels blank and requests left
 * unexplained nobody can say how many were digital.
 */
export function requestsOf({ cells }: Pick<Measurement, "cells">): Requests | null {
  if (!areSound(cells.requestsTotal)) return null;
  let sum = 0;
  let digital: number | null = null;
  let first: Entry<number> | null = null;
  for (const { column, channel } of requestColumns) {
    const entry = cells[column];
    if (!areSound(entry)) return null;
    if (entry.value === null) continue;
    first ??= entry;
    sum += entry.value;
    if (DIGITAL_CHANNELS.has(channel)) digital = (digital ?? 0) + entry.value;
  }
  const typed = cells.requestsTotal.value;
  if (typed !== null && sum > typed) return null;
  if (typed !== null && (first === null || sum < typed)) return { total: typed, digital, at: cells.requestsTotal };
  if (first === null) return null;
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

/** Whether anything stands in the month's requests, readable or not. */
export function mentionsRequests({ cells }: Measurement): boolean {
  return [cells.requestsTotal, ...requestColumns.map(({ column }) => cells[column])].some(
    ({ state }) => state === "value" || state === "unreadable",
  );
}
