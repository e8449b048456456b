import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import type { ActionListed, Page } from "../../../plan/contract/consolidated.ts";
import type { Loading } from "../../screen/resource.ts";
import type { Words } from "../messages/catalogue.ts";
import type { ListAsked } from "./list-address.ts";

/** So many rows a page. */
export const ROWS_A_PAGE = 50;

/** What the lists need. */
export interface ListsContext {
  readonly words: Words;
  readonly asked: ListAsked;
  readonly go: (asked: ListAsked) => void;
  readonly plans: Loading<Page<PlanRecord>>;
  readonly actions: Loading<Page<ActionListed>>;
  readonly again: () => void;
}
