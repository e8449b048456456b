/**
 * What is said of a finding. `{name}` stands for a value of the finding, `{name:one|more}` for the first words when
 * that value is 1 and for the second otherwise; a choice may hold placeholders of its own.
 */
export interface RuleMessage {
  /** A few words, the same for every finding of the rule. */
  readonly title: string;
  /** What is wrong, with the values. */
  readonly message: string;
  /** What to do about it. */
  readonly mend: string;
}

/** What is said of every rule in one language, by the rule's code. */
export type Catalogue = { readonly [code: string]: RuleMessage };

/**
 * The languages that people can read findings in. Cells, sheets and lists are always called by the form's own words.
 */
export type Language = "pt-BR" | "en";
