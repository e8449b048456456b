import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import type { RoundToOpen } from "../../../plan/contract/rounds.ts";
import type { By } from "../../../plan/people/by.ts";
import type { Work } from "../../../plan/rounds/evidence.ts";
import type { Expectation } from "../../../plan/rounds/expectation.ts";
import type { RoundDays } from "../../../plan/rounds/round.ts";

/** `rounds/{id}`: a collection round; who is expected to send what is in its shares. */
export interface RoundDocument extends RoundDays {
  readonly round: string;
  /** Rises with every change. */
  readonly version: number;
  readonly name: string;
  readonly note: string;
  readonly opened: { readonly by: By; readonly at: string };
  /** SHA-256 of what was asked when it was opened. */
  readonly requestHash: string;
  /** What was asked, until all shares are written; then null. */
  readonly request: RoundToOpen | null;
  /** How many shares and expectations were written when it was last decided who is expected to send what. */
  readonly size: { readonly agencies: number; readonly expected: number };
  /** The last stage that all agencies were reminded of, in days after the due day it was counted from. */
  readonly reminded: { readonly due: CivilDate; readonly stage: number } | null;
  /** The first day on which agencies are to be reminded again; null when they are not. The morning run finds rounds by it. */
  readonly nextReminderOn: CivilDate | null;
}

/** `rounds/{id}/shares/{siorg}`: what of a round is one agency's. */
export interface ShareDocument {
  readonly round: string;
  readonly agency: string;
  /** As the agency was known when the round was opened. */
  readonly name: string | null;
  readonly acronym: string | null;
  readonly expectations: readonly Expectation[];
}

/** `work/{siorg}`: what an agency is working on, as far as the cloud saw it; kept beside what it sends, as well as can be. */
export interface WorkDocument {
  readonly agency: string;
  /** By the plan's key, or `WORKBOOK` for the agency's own. */
  readonly workbooks: { readonly [key: string]: Work };
}
