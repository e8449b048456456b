import type { ContractCloud } from "./contract-cloud.ts";
import * as country from "./country-examples.ts";
import { dashboardAnswer, plansListed } from "./dashboard-examples.ts";
import * as directory from "./directory-examples.ts";
import * as examples from "./examples.ts";
import * as portal from "./portal-examples.ts";
import * as reminders from "./reminder-examples.ts";
import * as rounds from "./round-examples.ts";
import * as snapshots from "./snapshot-examples.ts";
import * as visits from "./visit-examples.ts";

/** Gives every page something to show. */
export function furnish(cloud: ContractCloud): void {
  cloud.give("plans", examples.agencyPlans);
  cloud.give("plan", examples.planDetail);
  cloud.give("planHistory", examples.history);
  cloud.give("planDifferences", examples.differences);
  cloud.give("events", examples.events);
  cloud.give("services", examples.services);
  cloud.give("people", examples.people);
  cloud.give("directory", directory.directory);
  cloud.give("dashboard", dashboardAnswer({ agencies: 12, plans: 120, withoutList: 1 }));
  cloud.give("consolidatedPlans", plansListed({ agencies: 12, plans: 120 }));
  cloud.give("consolidatedSchedule", country.lateActions);
  cloud.give("agencies", country.agencies);
  cloud.give("rounds", [rounds.round, rounds.closedRound]);
  cloud.give("round", rounds.table);
  cloud.give("roundMissing", rounds.missing);
  cloud.give("agencyRounds", rounds.agencyRounds);
  cloud.give("deadlines", reminders.deadlines);
  cloud.give("mails", { mails: [reminders.mail()], next: null });
  cloud.give("remindersPreview", reminders.preview);
  cloud.give("previewedMail", reminders.previewed);
  cloud.give("pauses", reminders.pauses);
  cloud.give("orphans", reminders.orphans);
  cloud.give("visits", visits.own);
  cloud.give("portal", portal.portal);
  cloud.give("portalService", portal.detail);
  cloud.give("consolidatedPortal", portal.table);
  cloud.give("snapshots", snapshots.snapshots);
  cloud.give("snapshot", snapshots.detail);
  cloud.give("snapshotFigure", snapshots.origin);
  cloud.give("compareSnapshots", snapshots.comparison);
}
