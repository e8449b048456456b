import type { QueuedPlan } from "../../../plan/contract/review.ts";
import type { Words } from "../messages/catalogue.ts";
import type { QueueAsked } from "./queue-asked.ts";
import type { Several } from "./several.ts";

/** What the queue needs beyond what it shows. */
export interface QueueContext {
  readonly words: Words;
  readonly asked: QueueAsked;
  readonly ask: (asked: QueueAsked) => void;
  readonly several: Several;
  /** Whether whoever looks at it may approve. */
  readonly mayApprove: boolean;
  readonly choose: (plans: readonly QueuedPlan[], chosen: boolean) => void;
  readonly askSeveral: (wanted: boolean) => void;
  /** Null goes on where it was stopped. */
  readonly approve: (plans: readonly QueuedPlan[] | null) => void;
  readonly stop: () => void;
  readonly again: () => void;
}
