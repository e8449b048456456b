import { RateLimit } from "./rate-limit.ts";

/** The limits of one instance. */
export interface RateLimits {
  /** By uid: of whoever is signed in. */
  readonly people: RateLimit;
  /** By address: of whoever is not. */
  readonly addresses: RateLimit;
  /** Under one key: of everybody who is not signed in together, for an address can be made up. */
  readonly strangers: RateLimit;
}

/**
 * Room for somebody who sends ten workbooks one after the other and looks at what came of it, not for a loop. Behind one
 * address there may be a whole ministry, but asking without an account is rare. The true bound is that of one instance
 * times the instances (`maxInstances`).
 */
export function newRateLimits(): RateLimits {
  return {
    people: new RateLimit({ capacity: 240, perSecond: 4 }, 20_000),
    addresses: new RateLimit({ capacity: 120, perSecond: 2 }, 20_000),
    strangers: new RateLimit({ capacity: 1_200, perSecond: 40 }, 1),
  };
}
