import type { Slice } from "../../screen/slice.ts";
import type { Pane } from "../pane.ts";
import type { SendWords } from "./send-words.ts";
import type { Sending, SendingEvent } from "./sending.ts";
import type { SendingKeys } from "./sending-key.ts";

/** What the acts of a sending act upon. */
export interface SendWorld {
  readonly pane: Pane;
  readonly words: () => SendWords;
  readonly sending: Slice<Sending, SendingEvent>;
  readonly keys: SendingKeys;
  /** Begins a run: what an earlier one still finds out counts no more. Says whether this one still counts. */
  readonly begin: () => () => boolean;
  /** Opens the note of the first query that nobody has explained. */
  readonly openNote: (subject: string) => void;
}
