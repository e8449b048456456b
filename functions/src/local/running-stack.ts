import type { Confirmer } from "../../../plan/lifecycle/confirmations.ts";
import type { Role } from "../../../plan/people/role.ts";
import type { Bilingual } from "../cli/command.ts";

/** Somebody of the demonstration. */
export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** The SIORG code and the acronym of their agency; null for the ministry's people. */
  readonly agency: { readonly siorg: string; readonly acronym: string } | null;
  /** Who of those that confirm a plan it is; absent of all others. */
  readonly confirms?: Confirmer;
}

/** A stack that is up, as it is told to whoever started it. */
export interface RunningStack {
  /** The page and, under `/api`, what the cloud answers. */
  readonly page: string;
  /** The sign-in emulator. */
  readonly signIn: string;
  /** The folder of the data. */
  readonly data: string;
  /** The folder of the mail, and the page where it is looked at. */
  readonly mail: string;
  readonly mailDesk: string;
  readonly workbooks: string;
  /** The demonstration's people; none without the demonstration. */
  readonly accounts: readonly DemoAccount[];
  /** What country the demonstration is of; null without one. */
  readonly country: "invented" | "letters" | null;
  /** The password of all of them until they change it. */
  readonly password: string;
  /** Whether there was nothing before this start. */
  readonly isNew: boolean;
}

/** Where it is told how far things are. */
export interface StackListener {
  step(words: Bilingual): void;
  progress(words: Bilingual, done: number, all: number): void;
  ready(stack: RunningStack): void;
}
