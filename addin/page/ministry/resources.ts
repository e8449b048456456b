import type { ActionListed, AgencyListed, IndicatorsAnswer, Page } from "../../../plan/contract/consolidated.ts";
import type { ListCode } from "../../../plan/form/lists.ts";
import type { Api } from "../../api/api.ts";
import { type Resource, resource } from "../../screen/resource.ts";

/** Which actions are shown, and how many of them. */
export interface ActionsAsked {
  readonly standing: "late" | "due";
  /** Words of the service's or the agency's name. */
  readonly text: string;
  /** Null is any. */
  readonly state: ListCode<"planStates"> | null;
  readonly limit: number;
}

/** So many actions at first, and so many more each time. */
export const ACTIONS_STEP = 50;

/** What is shown to begin with: whatever is late. */
export const lateActions: ActionsAsked = { standing: "late", text: "", state: null, limit: ACTIONS_STEP };

/** What the ministry's pages show. */
export interface CountryShown {
  readonly figures: Resource<null, IndicatorsAnswer>;
  readonly actions: Resource<ActionsAsked, Page<ActionListed>>;
  readonly agencies: Resource<null, readonly AgencyListed[]>;
}

/** Asks for the country's figures, actions and agencies. */
export function countryShown(api: Api, changed: () => void): CountryShown {
  return {
    figures: resource(() => api.ask("consolidatedIndicators", {}), changed),
    actions: resource(
      ({ standing, text, state, limit }) =>
        api.ask("consolidatedSchedule", { query: { standing, text, state, limit } }),
      changed,
    ),
    agencies: resource(() => api.ask("agencies", {}), changed),
  };
}
