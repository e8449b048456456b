import { failure } from "./failure.ts";

/** A transaction whose client has gone is forgotten after so long. */
const IDLE_MS = 10_000;

/** Transactions of one database: one at a time, from its first read to its end, and the others wait for it. */
export class Transactions {
  readonly #waiting: (() => void)[] = [];
  #current: { readonly id: string; readonly idle: NodeJS.Timeout } | null = null;
  #count = 0;

  /** Waits for its turn; the transaction then holds the lock until {@link end}. */
  async begin(): Promise<Buffer> {
    if (this.#current !== null) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#count++;
    const id = `transaction-${this.#count}`;
    this.#current = { id, idle: setTimeout(() => this.end(Buffer.from(id)), IDLE_MS).unref() };
    return Buffer.from(id);
  }

  /** Refuses a transaction that has ended, as production does, in the words by which the client knows it. */
  check(transaction: Buffer): void {
    if (this.#current?.id !== transaction.toString()) {
      throw failure("INVALID_ARGUMENT", "The referenced transaction has expired or is no longer valid.");
    }
  }

  /** Gives the lock to the next; a transaction that has ended already is nothing to complain of. */
  end(transaction: Buffer): void {
    if (this.#current?.id !== transaction.toString()) return;
    clearTimeout(this.#current.idle);
    this.#current = null;
    this.#waiting.shift()?.();
  }
}
