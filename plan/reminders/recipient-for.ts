/** Somebody who may be written to. */
interface Reachable {
  /** In lower case. */
  readonly address: string;
}

/** Who of two is to be written to, and as what. */
export interface Reached<Person extends Reachable> {
  readonly person: Person;
  /** The suplente stands in, since the titular has no address that works. */
  readonly standsIn: boolean;
}

/**
 * Who answers for a role now: the titular, or the suplente where the titular has no address or one that is known not to take
 * mail. Null when neither can be reached: the role is an orphan.
 *
 * @param failed addresses that take no mail, in lower case
 */
export function recipientFor<Person extends Reachable>(
  titular: Person | null,
  suplente: Person | null,
  failed: ReadonlySet<string>,
): Reached<Person> | null {
  if (titular !== null && !failed.has(titular.address)) return { person: titular, standsIn: false };
  if (suplente !== null && !failed.has(suplente.address)) return { person: suplente, standsIn: true };
  return null;
}
