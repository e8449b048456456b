import type { AgencyListed } from "../../../plan/contract/consolidated.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Downloads } from "../download.ts";
import type { DashboardAsked } from "./dashboard-address.ts";
import type { PanelContext } from "./panel-context.ts";

/** What the dashboard needs beyond what it shows. */
export interface DashboardContext extends PanelContext {
  readonly go: (asked: DashboardAsked) => void;
  /** All agencies, to choose from. */
  readonly agencies: Loading<readonly AgencyListed[]>;
  readonly downloads: Downloads;
  readonly print: (withTables: boolean) => void;
  readonly copyLink: () => void;
  readonly again: () => void;
}
