import type { CivilDate } from "../../../plan/calendar/civil-date.ts";

/** The languages of the command line. */
export type Language = "pt-BR" | "en";

export type Bilingual = { readonly [L in Language]: string };

/** 0 fine, 1 findings of severity error or refused files, 2 misuse. */
export type ExitStatus = 0 | 1 | 2;

/** An option of a command: a switch when it has no `argument`. */
export interface OptionDeclaration {
  /** What follows the option, as the help shows it: `FILE`. */
  readonly argument?: string;
  readonly text: Bilingual;
}

/** What the words behind the command's name became. */
export interface Invocation {
  readonly language: Language;
  readonly json: boolean;
  readonly operands: readonly string[];
  /** The value of an option that takes one, or undefined when it was not given. */
  readonly option: (name: string) => string | undefined;
  readonly switched: (name: string) => boolean;
  /** Today in America/Sao_Paulo, unless the command was told another date. */
  readonly today: CivilDate;
}

/** Where a command speaks: results on one stream, everything said beside them on the other. */
export interface Terminal {
  readonly print: (text: string) => void;
  readonly say: (text: string) => void;
  /** Shows how far long work has come; nothing when nobody is watching. */
  readonly progress: (label: string, done: number, all: number) => void;
}

/** A command of `plano`. */
export interface Command {
  readonly name: string;
  /** The operands as the help shows them: `DIR|ZIP|FILE…`; "" when it takes none. */
  readonly operands: string;
  /** How few and how many operands it takes. */
  readonly arity: readonly [least: number, most: number];
  readonly summary: Bilingual;
  readonly options: { readonly [name: string]: OptionDeclaration };
  /** Options that must be given. */
  readonly needs: readonly string[];
  readonly run: (invocation: Invocation, terminal: Terminal) => Promise<ExitStatus>;
}

/** A mistake in how a command was called, with the sentence for whoever called it. Ends with status 2. */
export class Misuse extends Error {
  readonly sentence: Bilingual;

  constructor(sentence: Bilingual) {
    super(sentence.en);
    this.sentence = sentence;
  }
}
