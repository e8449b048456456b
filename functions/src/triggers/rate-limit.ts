/** How much may be asked: at once up to `capacity`, after that `perSecond`. */
export interface Allowance {
  readonly capacity: number;
  readonly perSecond: number;
}

interface Bucket {
  readonly left: number;
  /** When so much was left, in milliseconds. */
  readonly at: number;
}

/**
 * A bucket of tokens for everybody who asks. It is kept by one process: where several instances answer, somebody who
 * reaches all of them may ask as often as there are instances times the allowance.
 *
 * At most `most` buckets are kept. When there are more, whoever has not asked for longest is forgotten, and so has a full
 * bucket again: memory is bounded, and the forgotten are those whose buckets were filling up.
 */
export class RateLimit {
  readonly #allowance: Allowance;
  readonly #most: number;
  /** In the order in which they were last asked for. */
  readonly #buckets = new Map<string, Bucket>();

  constructor(allowance: Allowance, most: number) {
    this.#allowance = allowance;
    this.#most = most;
  }

  /**
   * Takes so many tokens from somebody's bucket, or nothing at all when they are not there.
   *
   * @param now in milliseconds; it may not go back, and is taken for the last moment when it does
   * @returns 0 when they were taken, otherwise after how many whole seconds they will be there
   */
  take(key: string, cost: number, now: number): number {
    const { capacity, perSecond } = this.#allowance;
    const bucket = this.#buckets.get(key) ?? { left: capacity, at: now };
    const at = Math.max(now, bucket.at);
    const left = Math.min(capacity, bucket.left + ((at - bucket.at) / 1000) * perSecond);
    const wanted = Math.min(cost, capacity);
    this.#buckets.delete(key);
    this.#buckets.set(key, { left: left >= wanted ? left - wanted : left, at });
    if (this.#buckets.size > this.#most) this.#forgetOldest();
    return left >= wanted ? 0 : Math.max(1, Math.ceil((wanted - left) / perSecond));
  }

  /** How many buckets there are. */
  get size(): number {
    return this.#buckets.size;
  }

  #forgetOldest(): void {
    for (const key of this.#buckets.keys()) {
      this.#buckets.delete(key);
      return;
    }
  }
}
