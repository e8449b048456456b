/** What was asked over HTTP, whatever server heard it. */
export interface Question {
  readonly method: string;
  /** The path as it was written, percent signs and all. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** A header's value by its name in lower case; null when there is none. */
  readonly header: (name: string) => string | null;
  /** Empty when there is none. */
  readonly body: Uint8Array;
  /** Aborted when whoever asked has gone away without the answer. */
  readonly gone: AbortSignal;
}
