import type { CivilDate } from "../calendar/civil-date.ts";
import type { Month } from "../calendar/month.ts";
import type { Quarter } from "../calendar/quarter.ts";
import type { Entry, Place } from "../workbook/entry.ts";

/**
 * `error` blocks sending; `query` (pergunta) must be mended or explained in a note; `warning` (aviso) informs.
 */
export type Severity = "error" | "query" | "warning";

/** A value that a message shows; the catalogue of each language writes it as its readers do. */
export type MessageValue =
  | string
  | number
  | { readonly month: Month }
  | { readonly date: CivilDate }
  | { readonly quarter: Quarter }
  /** A share: 0.45 is written 45 %. */
  | { readonly percent: number }
  /** In R$. */
  | { readonly money: number }
  /** Several texts, joined as the language joins them: `a, b e c`. */
  | { readonly list: readonly string[] };

export type MessageValues = { readonly [name: string]: MessageValue };

/** What a rule says of one or more cells. */
export interface Finding {
  /** The rule's stable code (`people.email-domain`). */
  readonly rule: string;
  readonly severity: Severity;
  /** What the message and the advice of the rule's catalogue entry fill in. */
  readonly values: MessageValues;
  /** The key of the field it is about, for the pane's sections; null when it is about the whole workbook. */
  readonly field: string | null;
  /** The cells to look at, the one to mend first. Empty only when the workbook lacks the cell itself. */
  readonly places: readonly Place[];
}

/** What a rule may know beyond the workbook. */
export interface CheckContext {
  /** Today in America/Sao_Paulo. */
  readonly today: CivilDate;
  /** The revision this workbook would become: 1 for a first submission. */
  readonly revision: number;
  /** Sent as final: section 7 is needed. */
  readonly final: boolean;
  /** The SIORG code of the agency that sends it; null when nobody is known to send it. */
  readonly sender: string | null;
}

/** Something of the form with a cell of the workbook: an entry, or a table with the place of its header. */
export type Located = Pick<Entry<unknown>, "key" | "place">;

/** What a rule yields; the engine adds the code and the rule's severity. */
export interface Remark {
  /** What it is about, the one to mend first. Empty only when it is about the whole workbook. */
  readonly at: readonly Located[];
  readonly values?: MessageValues;
  /** Only when it differs from the rule's own. */
  readonly severity?: Severity;
}

/** One thing that must be true. A rule never throws, never changes what it checks and knows no language. */
export interface Rule<C> {
  /** Stable: `subject.what-is-wrong`, also the name of its file (`subject/what-is-wrong.ts`). */
  readonly code: string;
  readonly severity: Severity;
  /** The template version that brought it in. */
  readonly since: string;
  /**
   * The first cell of each remark gets no other finding: what is blank, unreadable or no answer at all has nothing else
   * to answer for.
   */
  readonly silences?: true;
  readonly check: (content: C, context: CheckContext) => Iterable<Remark>;
}
