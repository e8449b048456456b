import type { HostWorkbook } from "./model/workbook.ts";
import type { EventName } from "./protocol.ts";

/** What the members of Excel's objects may know and do while a batch runs. */
export interface Session {
  /** An object of a class by its name, for members of classes that reach each other in a circle. */
  objectOf(className: string, target: unknown): unknown;
  readonly workbook: HostWorkbook;
  /** Tells the library that something happened, if it wants to know of such things. */
  emit(event: EventName, detail: { readonly [name: string]: unknown }): void;
  listen(event: EventName): void;
  unlisten(event: EventName): void;
  /** A workbook was made from these bytes (base64) in a window of its own. */
  opened(base64: string): void;
  /** Brings sheets of a file (base64) into this workbook; their ids. */
  insertSheets(base64: string): Promise<readonly string[]>;
}
