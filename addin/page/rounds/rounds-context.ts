import type { Me } from "../../../plan/contract/me.ts";
import type { Words } from "../messages/catalogue.ts";
import type { Doing } from "../shown/doing.ts";
import type { RoundActs } from "./round-acts.ts";

/** What every view of rounds needs beyond what it shows. */
export interface RoundsContext {
  readonly words: Words;
  readonly me: Me;
  readonly doing: Doing;
  readonly acts: RoundActs;
  readonly again: () => void;
}
