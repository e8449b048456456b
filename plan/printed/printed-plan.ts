import type { CivilDate } from "../calendar/civil-date.ts";
import type { Receipt } from "../contract/receipt.ts";
import type { ListCode } from "../form/lists.ts";
import type { Confirmations } from "../lifecycle/confirmations.ts";
import type { Omission } from "../personal/public-plan.ts";
import type { Piece } from "./piece.ts";

/** What is known of the plan that is printed, beside what it says. */
export interface Printing {
  /** The day its figures are worked out on. */
  readonly on: CivilDate;
  /** What was received; null when it is printed from a file, of which nobody knows whether it was. */
  readonly received: ReceivedPlan | null;
  /** What the content lacks because it is to be published; null when it is printed as it is. */
  readonly omissions: readonly Omission[] | null;
}

/** The revision that is printed. */
export interface ReceivedPlan {
  readonly revision: number;
  /** The plan's last revision. */
  readonly latest: number;
  readonly receipt: Receipt;
  /** It was sent as final. */
  readonly final: boolean;
  /** Who confirmed what it says, each with their own account. */
  readonly confirmations: Confirmations;
  readonly state: ListCode<"planStates">;
  /** ISO 8601 in UTC, when personal data was erased from it; null when none was. */
  readonly erasedAt: string | null;
}

/** The official document of one plan, ready to be drawn. */
export interface PrintedPlan {
  readonly title: string;
  /** Words over every page that keep it from being taken for the final plan; none over a final one. */
  readonly marks: readonly string[];
  /** Whether it is no final plan: `MINUTA` stands across its pages. */
  readonly isDraft: boolean;
  readonly pieces: readonly Piece[];
  /** At the foot of every page: by what it is known where it came from. */
  readonly footer: readonly string[];
  /** What the file says of itself. */
  readonly properties: {
    readonly subject: string;
    readonly author: string;
    /** ISO 8601 in UTC, when it was received; null when it was not. */
    readonly created: string | null;
  };
}
