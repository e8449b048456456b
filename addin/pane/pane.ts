import type { CivilDate } from "../../plan/calendar/civil-date.ts";
import type { Me } from "../../plan/contract/me.ts";
import type { PlanReviewed } from "../../plan/contract/review.ts";
import type { Api } from "../api/api.ts";
import type { Slice } from "../screen/slice.ts";
import type { Entrance, EntranceEvent } from "../session/entrance.ts";
import type { SignInDialog } from "../session/federated.ts";
import type { SignIn } from "../session/sign-in.ts";
import type { Checking, CheckingEvent } from "./check/checking.ts";
import type { FindingsList, FindingsListEvent } from "./check/findings-list.ts";
import type { Explanations, ExplanationsEvent } from "./explanations/explanations.ts";
import type { Words } from "./messages/words.ts";
import type { Presence } from "./sign-in/presence.ts";
import type { ViewName } from "./view-name.ts";
import type { WorkbookPort } from "./workbook.ts";

/** What all views share: the state that more than one of them shows, and the world that effects act upon. */
export interface Pane {
  readonly workbook: WorkbookPort;
  readonly api: Api;
  readonly words: () => Words;
  /** Today in America/Sao_Paulo. */
  readonly today: () => CivilDate;
  /** What the workbook says and what the rules say of it. */
  readonly checking: Slice<Checking, CheckingEvent>;
  /** The findings as the list shows them. */
  readonly list: Slice<FindingsList, FindingsListEvent>;
  /** How a plan stood when the cloud was asked of its review last; null before. */
  readonly reviewed: Slice<PlanStanding | null, PlanStanding | null>;
  /** What was said to explain queries. */
  readonly explanations: Slice<Explanations, ExplanationsEvent>;
  /** Where whoever is here stands: signed out, being asked who they are, known. */
  readonly entrance: Slice<Entrance, EntranceEvent>;
  readonly signIn: SignIn;
  /** A window to sign in elsewhere; null where this Office has none. */
  readonly dialog: SignInDialog | null;
  readonly presence: Presence;
  /** Whoever is signed in and known; null for nobody. */
  readonly me: () => Me | null;
  /**
   * Whoever is signed in, once they are: shows the form to sign in when nobody is, and comes back to the view at hand.
   * Null when they went away from it. An act that needs somebody waits for this and goes on by itself.
   */
  readonly signedIn: () => Promise<Me | null>;
  readonly signOut: () => Promise<void>;
  /** Reads and checks the workbook now; never two readings at once. Resolves when what is known is of now or later. */
  readonly check: () => Promise<void>;
  /** Shows another view; `home` is the one that the workbook asks for. */
  readonly show: (view: ViewName | "home") => void;
  /** Reads a sentence out to those who do not see the screen, and shows it for a while to those who do. */
  readonly tell: (text: string) => void;
  /** Puts the focus on the element of this id once the pane shows what has changed. */
  readonly focus: (id: string) => void;
  /** Something of the state has changed and is to be shown. */
  readonly changed: () => void;
  readonly settings: Settings;
}

/** How a plan stands, as the cloud says. */
export type PlanStanding = Pick<PlanReviewed, "plan" | "state" | "revision">;

/** What somebody chose for this computer. */
export interface Settings {
  readonly language: () => Words["language"];
  readonly choose: (language: Words["language"]) => Promise<void>;
  /** Others use this computer: the session ends with the pane. */
  readonly shared: () => boolean;
  readonly chooseShared: (shared: boolean) => void;
}
