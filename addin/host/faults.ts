import { LARGEST_MESSAGE } from "./protocol.ts";

/** What goes wrong on demand. A host without any of these answers everything at once. */
export interface Faults {
  /** Fails the n-th sync from now on (1 is the next) with an error of Excel's. */
  failSync: { in: number; readonly code: string; readonly message: string } | null;
  /** The user is typing in a cell: Excel refuses everything until the cell is left. */
  cellEdit: boolean;
  /** Milliseconds before each answer. */
  delay: number;
  /** Bytes that a message may have, in either direction. */
  largestMessage: number;
  /** Office takes nothing that an add-in would keep in the document. */
  documentClosed: boolean;
  /**
   * Whether Excel goes on from an object that is not there (`sheet.getNextOrNullObject().getUsedRangeOrNullObject()`)
   * as the library does, or takes it for a broken path. Microsoft documents neither.
   */
  nullObjectsGoOn: boolean;
}

export function noFaults(): Faults {
  return {
    failSync: null,
    cellEdit: false,
    documentClosed: false,
    delay: 0,
    largestMessage: LARGEST_MESSAGE,
    nullObjectsGoOn: true,
  };
}
