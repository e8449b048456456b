import { Buffer } from "node:buffer";

/** What Node's buffers have beside what their types say. */
interface Sliceable {
  readonly utf8Slice?: (this: Buffer, from: number, to: number) => string;
}

const { utf8Slice } = Buffer.prototype as Sliceable;

/**
 * The text of UTF-8 bytes between two positions. `toString` comes to the same after a look at its arguments that takes
 * as long as decoding a cell.
 */
export const textOf: (bytes: Buffer, from: number, to: number) => string =
  utf8Slice === undefined
    ? (bytes, from, to) => bytes.toString("utf8", from, to)
    : (bytes, from, to) => utf8Slice.call(bytes, from, to);
