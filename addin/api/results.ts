import type { PlanRecord } from "../../plan/consolidation/records.ts";
import type {
  ActionListed,
  AgencyListed,
  GoalsAnswer,
  IndicatorsAnswer,
  Page,
} from "../../plan/contract/consolidated.ts";
import type { EventsPage } from "../../plan/contract/events.ts";
import type { LettersImported } from "../../plan/contract/letters.ts";
import type { Me } from "../../plan/contract/me.ts";
import type { OpenIdOffered, OpenIdSession } from "../../plan/contract/openid.ts";
import type { PersonListed } from "../../plan/contract/people.ts";
import type {
  AgencyPlans,
  PlanDetail,
  RevisionDifferences,
  RevisionListed,
  ServiceListed,
} from "../../plan/contract/plans.ts";
import type { RouteName } from "../../plan/contract/routes.ts";
import type { Checked, Submitted } from "../../plan/contract/submission.ts";
import type { Verification } from "../../plan/contract/verification.ts";

/** What each question is answered with when it is answered in JSON. */
export interface Results {
  readonly me: Me;
  readonly openid: OpenIdOffered;
  readonly openidSession: OpenIdSession;
  readonly check: Checked;
  readonly send: Submitted;
  readonly services: readonly ServiceListed[];
  readonly plans: AgencyPlans;
  readonly plan: PlanDetail;
  readonly planHistory: readonly RevisionListed[];
  readonly planDifferences: RevisionDifferences;
  readonly agencyHistory: readonly RevisionListed[];
  readonly agencyDifferences: RevisionDifferences;
  readonly events: EventsPage;
  readonly verifyNumber: Verification;
  readonly verifyWorkbook: Verification;
  readonly agencies: readonly AgencyListed[];
  readonly consolidatedPlans: Page<PlanRecord>;
  readonly consolidatedIndicators: IndicatorsAnswer;
  readonly consolidatedGoals: GoalsAnswer;
  readonly consolidatedSchedule: Page<ActionListed>;
  readonly importLetters: LettersImported;
  readonly people: readonly PersonListed[];
  readonly invite: PersonListed;
  readonly changePerson: PersonListed;
}

/** The questions answered with JSON. */
export type JsonRoute = keyof Results;

/** The questions answered with a workbook. */
export type WorkbookRoute = Extract<
  RouteName,
  "planTemplate" | "agencyTemplate" | "planWorkbook" | "agencyWorkbook" | "consolidatedWorkbook"
>;
