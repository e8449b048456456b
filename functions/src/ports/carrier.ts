import type { Message } from "./mailer.ts";

/**
 * What became of a message, as far as can be known:
 *
 * - `taken`: the other side said so;
 * - `later`: certainly not taken; trying again later may help. `reached` when the other side answered at all;
 * - `refused`: certainly not taken, and it will not be: the address takes no mail, or this message is not wanted;
 * - `unusable`: certainly not taken, and no message will be until somebody mends something;
 * - `doubtful`: its content was on its way and nobody said what became of it.
 *
 * `detail` is what the other side said, in one line.
 */
export type Carried =
  | { readonly kind: "taken"; readonly detail: string }
  | { readonly kind: "later"; readonly reached: boolean; readonly detail: string }
  | { readonly kind: "refused"; readonly what: "recipient" | "message"; readonly detail: string }
  | { readonly kind: "unusable"; readonly what: "credentials" | "sender"; readonly detail: string }
  | { readonly kind: "doubtful"; readonly detail: string };

/** Gives messages to whoever delivers them, and says what can be known of each. */
export interface Carrier {
  /**
   * Gives one message away. `beforeContent` is run once the other side is ready to take the content and before it gets
   * the first byte; when it rejects, no content is given away and the rejection is passed on.
   */
  carry(message: Message, beforeContent: () => Promise<void>): Promise<Carried>;
}
