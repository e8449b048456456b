import type { AgencyContent } from "../workbook/content.ts";
import type { Place } from "../workbook/entry.ts";

/** A row of an agency's list of services. */
export interface ListedService {
  /** The row of the sheet, from 1. */
  readonly row: number;
  /** Cut where it is longer than any name of a service should be; "" when it cannot be read. */
  readonly name: string;
  readonly portalNumber: string | null;
  /** Null when nobody said, readably. */
  readonly registered: boolean | null;
  readonly digital: boolean | null;
  readonly hasPlan: boolean | null;
}

type ListedColumn = Exclude<keyof ListedService, "row">;

/** An agency's list of services, compact. */
export interface ServiceList {
  readonly sheet: string;
  /** Where each column stands; null when the sheet has none. */
  readonly columns: { readonly [C in ListedColumn]: number | null };
  readonly services: readonly ListedService[];
  /** Services beyond those kept: the list is part of a document whose size is bounded. */
  readonly omitted: number;
}

const COLUMNS = ["name", "portalNumber", "registered", "digital", "hasPlan"] as const satisfies readonly ListedColumn[];

const NAME_LENGTH = 200;

/** About as many bytes; eight hundred services, where the largest agency of the Portal has 135. */
const LIST_BYTES = 120_000;

/** What a row takes besides its texts. */
const ROW_BYTES = 90;

/**
 * The services of an agency workbook, as the goals count them: a row is a service when its name is not blank. Null when the
 * workbook has no such list.
 */
export function serviceList(content: AgencyContent): ServiceList | null {
  const { place, rows } = content.tables.services;
  if (place === null) return null;
  const named = rows.filter(({ cells }) => cells.name.state !== "blank" && cells.name.state !== "missing");
  const services: ListedService[] = [];
  let bytes = 0;
  for (const { number, cells } of named) {
    const name = (cells.name.value ?? "").slice(0, NAME_LENGTH).toWellFormed();
    const portalNumber = cells.portalNumber.value?.slice(0, NAME_LENGTH) ?? null;
    bytes += ROW_BYTES + bytesOf(name) + (portalNumber?.length ?? 0);
    if (bytes > LIST_BYTES) break;
    services.push({
      row: place.row + number,
      name,
      portalNumber,
      registered: cells.registered.value,
      digital: cells.digital.value,
      hasPlan: cells.hasPlan.value,
    });
  }
  const [first] = named;
  const columns = Object.fromEntries(COLUMNS.map((column) => [column, first?.cells[column].place?.column ?? null]));
  return {
    sheet: place.sheet,
    columns: columns as ServiceList["columns"],
    services,
    omitted: named.length - services.length,
  };
}

/** In UTF-8, of text that is well-formed; half of a pair counts for two of its four. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** The cell of a service in the list; null when there is none. */
export function placeInList(list: ServiceList, { row }: ListedService, column: ListedColumn): Place | null {
  const found = list.columns[column];
  return found === null ? null : { sheet: list.sheet, row, column: found };
}
