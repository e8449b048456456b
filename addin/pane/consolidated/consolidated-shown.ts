import type { AgencyListed } from "../../../plan/contract/consolidated.ts";
import type { RoundListed } from "../../../plan/contract/rounds.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Opening } from "../start/opening.ts";
import type { Choice, ChoiceEvent } from "./choice.ts";
import type { Refreshing } from "./refreshing.ts";
import type { Tracing } from "./tracing.ts";

/** Who is there: nobody yet, somebody who may not see the country, or somebody who may. */
export type Viewer = "asking" | "nobody" | "agency" | "ministry";

/** What the view shows. */
export interface ConsolidatedShown {
  readonly viewer: Viewer;
  /** The workbook is one of the product's forms. */
  readonly isForm: boolean;
  readonly agencies: Loading<readonly AgencyListed[]>;
  readonly rounds: readonly RoundListed[];
  readonly choice: Choice;
  readonly search: string;
  readonly everything: boolean;
  readonly refreshing: Refreshing;
  readonly tracing: Tracing;
  readonly opening: Opening;
}

/** What people do in it. */
export interface ConsolidatedActs {
  readonly begin: () => void;
  readonly choose: (event: ChoiceEvent) => void;
  readonly round: (round: string, chosen: boolean) => void;
  readonly search: (text: string) => void;
  readonly everything: (chosen: boolean) => void;
  readonly cancel: () => void;
  readonly trace: () => void;
  readonly open: (agency: string, plan: string, revision: number) => void;
}
