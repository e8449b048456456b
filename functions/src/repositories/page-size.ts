import type { StoredDocument } from "../ports/document-store.ts";
import { documentSize } from "../store/document-size.ts";

/** About so many bytes of documents are in memory at a time. */
const BUDGET = 4 * 1024 * 1024;

/** Of documents that nobody has seen yet, which may have 1 MiB each. */
const FIRST = 8;

/** Firestore answers larger pages too, but they are no faster. */
const MOST = 300;

/** How many documents to read at a time: as many of the largest met so far as the memory set aside for them holds. */
export class PageSize {
  #largest: number | null = null;

  get next(): number {
    if (this.#largest === null) return FIRST;
    return Math.min(MOST, Math.max(1, Math.floor(BUDGET / this.#largest)));
  }

  /** Takes note of what was read. */
  met(documents: readonly StoredDocument[]): void {
    for (const { path, content } of documents) {
      this.#largest = Math.max(this.#largest ?? 1, documentSize(path, content));
    }
  }
}
