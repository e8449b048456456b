import type { Me } from "../../../plan/contract/me.ts";
import type { Words } from "../messages/catalogue.ts";
import type { PeopleActs } from "./acts.ts";
import type { PeopleState } from "./state.ts";

/** What the page of people needs beyond the list. */
export interface PeopleContext {
  readonly words: Words;
  readonly me: Me;
  readonly state: PeopleState;
  readonly acts: PeopleActs;
  readonly again: () => void;
}
