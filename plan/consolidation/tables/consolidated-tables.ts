import type { Consolidated } from "../consolidated.ts";
import { figuresTable } from "../panel/figures-table.ts";
import { numberTables } from "../panel/number-tables.ts";
import { planActions } from "../plan-actions.ts";
import { adoptionTable } from "./adoption-table.ts";
import { type AnyTable, anyTable } from "./any-table.ts";
import { eachTime } from "./each-time.ts";
import { goalsTable } from "./goals-table.ts";
import { indicatorsTable } from "./indicators-table.ts";
import { interoperabilityTable } from "./interoperability-table.ts";
import { plansTable } from "./plans-table.ts";
import { lateTable, scheduleTable } from "./schedule-table.ts";

/** A consolidated view as tables that can be written again and again. */
export interface ConsolidatedTables {
  /** The national figures and the numbers of the charts. */
  readonly panel: {
    readonly figures: AnyTable;
    readonly states: AnyTable;
    readonly months: AnyTable;
    readonly goals: AnyTable;
    readonly adoption: AnyTable;
  };
  /** Those with a sheet of their own, in the order of the sheets. */
  readonly sheets: readonly AnyTable[];
}

/** The tables of a consolidated view. */
export function consolidatedTables(consolidated: Consolidated): ConsolidatedTables {
  const { plans, today, lateActions, agencies, dataBases } = consolidated;
  const numbers = numberTables(consolidated);
  return {
    panel: {
      figures: anyTable(figuresTable(consolidated)),
      states: anyTable(numbers.states),
      months: anyTable(numbers.months),
      goals: anyTable(numbers.goals),
      adoption: anyTable(numbers.adoption),
    },
    sheets: [
      anyTable(plansTable(plans, today)),
      anyTable(indicatorsTable(consolidated)),
      anyTable(scheduleTable(eachTime(() => planActions(plans, today)))),
      anyTable(lateTable(lateActions)),
      anyTable(goalsTable(agencies)),
      anyTable(adoptionTable(consolidated)),
      anyTable(interoperabilityTable(dataBases)),
    ],
  };
}

/** Every table of it. */
export function allTables({ panel, sheets }: ConsolidatedTables): readonly AnyTable[] {
  return [...Object.values(panel), ...sheets];
}
