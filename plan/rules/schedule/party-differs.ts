import { listLabel } from "../../form/lists.ts";
import { standardActions } from "../../form/schedule.ts";
import { isCancelled, standardRow } from "../../schedule/standard-rows.ts";
import type { PlanContent } from "../../workbook/content.ts";
import type { Rule } from "../rule.ts";

/** A standard action given to other parties than the official form gives it to. */
export const schedulePartyDiffers: Rule<PlanContent> = {
  code: "schedule.party-differs",
  severity: "warning",
  since: "1.0",
  *check(content) {
    for (const { number, parties } of standardActions) {
      const row = standardRow(content, number);
      const given = row?.cells.parties;
      if (!row || !given || given.value === null || given.value === parties || isCancelled(row)) continue;
      yield {
        at: [given],
        values: { action: number, given: listLabel("parties", given.value), official: listLabel("parties", parties) },
      };
    }
  },
};
