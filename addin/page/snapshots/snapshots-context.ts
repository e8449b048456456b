import type { Me } from "../../../plan/contract/me.ts";
import type { SnapshotVerified } from "../../../plan/contract/snapshots.ts";
import type { Answer } from "../../api/answer.ts";
import type { Downloads } from "../download.ts";
import type { Words } from "../messages/catalogue.ts";
import type { Doing } from "../shown/doing.ts";

/** What is known of the checking of an edition. */
export type Verifying = "busy" | Answer<SnapshotVerified>;

/** What every view of closed months needs beyond what it shows. */
export interface SnapshotsContext {
  readonly words: Words;
  readonly me: Me;
  readonly downloads: Downloads;
  readonly doing: Doing;
  /** While a month is being closed, how many agencies were kept by now. */
  readonly kept: number;
  /** Resolves with whether it was closed. */
  readonly close: (month: string, reason: string | null) => Promise<boolean>;
  readonly verified: ReadonlyMap<string, Verifying>;
  readonly verify: (id: string) => Promise<void>;
  readonly again: () => void;
}
