/**
 * The messages between Microsoft's Excel library and its host, as the library of `@microsoft/office-js` writes and
 * reads them. They are documented nowhere: what is here was read off the library, and `test/addin/host/contract.test.ts`
 * notices when it changes.
 */

/** How the library names an object: from the root (1), new (2), by a method (3), property (4), indexer (5), reference (6). */
export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: 1 | 2 | 3 | 4 | 5 | 6;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Arguments; where an object of the library is meant, its path stands at the same index of the second list. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

/** One step of a batch: instantiate (1), load (2), call (3), set a property (4), trace (5). */
export interface Action {
  readonly Id: number;
  readonly ActionType: 1 | 2 | 3 | 4 | 5 | 6;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

/** One `context.sync()`. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
}

export interface RequestMessage {
  readonly id: number;
  readonly type: 1;
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body: Batch | string };
}

/** Why a batch stopped. `ActionIndex` makes the library tell the statement. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location?: string;
  readonly ActionIndex?: number;
  readonly HttpStatusCode: number;
}

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: BatchError;
}

/** The messages of events are of this category; the target of the workbook's own events is called so. */
export const EVENT_CATEGORY = 65536;
export const WORKBOOK_TARGET = "Workbook";

/** Kinds of events by the number the library knows them by. */
export const eventTypes = {
  changed: 10,
  activated: 11,
  selectionChanged: 14,
} as const;

export type EventName = keyof typeof eventTypes;

/** What the library hands its host, and what the host calls it back with. */
export interface Bridge {
  sendMessageToHost(text: string): void;
  /** Filled in by the library when it is loaded. */
  onMessageFromHost?: (text: string) => void;
}

/** Excel on the web takes no message longer than this, in bytes, in either direction. */
export const LARGEST_MESSAGE = 5 * 1024 * 1024;
