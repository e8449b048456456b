import type { PlanRecord } from "../consolidation/records.ts";
import type { Comment } from "../review/comment.ts";
import type {
  ActionListed,
  AgencyListed,
  GoalsAnswer,
  IndicatorsAnswer,
  Lineage,
  Page,
  RecordsPage,
} from "./consolidated.ts";
import type { DashboardAnswer } from "./dashboard.ts";
import type { AgencyDeadlines } from "./deadlines.ts";
import type { DirectoryAddresses, DirectoryPage } from "./directory.ts";
import type { EventsPage } from "./events.ts";
import type { Health } from "./health.ts";
import type { LettersImported } from "./letters.ts";
import type { MailListed, MailPreview, MailsPage } from "./mail.ts";
import type { Me } from "./me.ts";
import type { OpenIdOffered, OpenIdSession } from "./openid.ts";
import type { OrphansPage } from "./orphans.ts";
import type { PersonListed } from "./people.ts";
import type { AgencyPlans, PlanDetail, RevisionDifferences, RevisionsPage, ServiceListed } from "./plans.ts";
import type { PortalServiceDetail, PortalTable, PortalView } from "./portal.ts";
import type { Pauses, RemindersPreviewed } from "./reminders.ts";
import type { Confirmed, Moved, PlanRead, PlanReviewed, Queue, SeveralMoved } from "./review.ts";
import type { AgencyRound, AgencyRounds, RoundListed, RoundMissing, RoundTable, ScopePreview } from "./rounds.ts";
import type { RouteName } from "./routes.ts";
import type {
  ClosingProgress,
  FigureOrigin,
  SnapshotComparison,
  SnapshotDetail,
  SnapshotListed,
  SnapshotVerified,
} from "./snapshots.ts";
import type { Checked, Submitted } from "./submission.ts";
import type { Verification } from "./verification.ts";
import type { VisitDay, VisitListed, VisitsPage } from "./visits.ts";

/**
 * What each question is answered with when it is answered in JSON. Whoever answers and whoever asks are both held to it
 * by the compiler.
 */
export interface Results {
  readonly health: Health;
  readonly me: Me;
  readonly openid: OpenIdOffered;
  readonly openidSession: OpenIdSession;
  readonly check: Checked;
  readonly send: Submitted;
  readonly services: readonly ServiceListed[];
  readonly plans: AgencyPlans;
  readonly plan: PlanDetail;
  readonly planHistory: RevisionsPage;
  readonly planDifferences: RevisionDifferences;
  readonly agencyHistory: RevisionsPage;
  readonly agencyDifferences: RevisionDifferences;
  readonly events: EventsPage;
  readonly portal: PortalView;
  readonly portalService: PortalServiceDetail;
  readonly decideOnPortal: PortalView;
  readonly planContent: PlanRead;
  readonly planReview: PlanReviewed;
  readonly confirmPlan: Confirmed;
  readonly comment: Comment;
  readonly changeComment: Comment;
  readonly movePlan: Moved;
  readonly movePlans: SeveralMoved;
  readonly reviewQueue: Queue;
  readonly verifyNumber: Verification;
  readonly verifyWorkbook: Verification;
  readonly agencies: readonly AgencyListed[];
  readonly dashboard: DashboardAnswer;
  readonly consolidatedPlans: Page<PlanRecord>;
  readonly consolidatedIndicators: IndicatorsAnswer;
  readonly consolidatedGoals: GoalsAnswer;
  readonly consolidatedSchedule: Page<ActionListed>;
  readonly consolidatedPortal: PortalTable;
  readonly deadlines: AgencyDeadlines;
  readonly mails: MailsPage;
  readonly resendMail: MailListed;
  readonly dismissMail: MailListed;
  readonly orphans: OrphansPage;
  readonly remindersPreview: RemindersPreviewed;
  readonly previewedMail: MailPreview;
  readonly pauses: Pauses;
  readonly changePause: Pauses;
  readonly rounds: readonly RoundListed[];
  readonly openRound: RoundListed;
  readonly previewScope: ScopePreview;
  readonly round: RoundTable;
  readonly changeRound: RoundListed;
  readonly roundMissing: RoundMissing;
  readonly changeExpected: RoundListed;
  readonly waive: AgencyRound;
  readonly declareNothing: AgencyRound;
  readonly agencyRounds: AgencyRounds;
  readonly snapshots: readonly SnapshotListed[];
  readonly closeMonth: ClosingProgress;
  readonly snapshot: SnapshotDetail;
  readonly snapshotFigure: FigureOrigin;
  readonly verifySnapshot: SnapshotVerified;
  readonly compareSnapshots: SnapshotComparison;
  readonly consolidatedRecords: RecordsPage;
  readonly consolidatedLineage: Lineage;
  readonly importLetters: LettersImported;
  readonly visits: VisitsPage;
  readonly askVisit: VisitListed;
  readonly visitDay: VisitDay;
  readonly moveVisit: VisitListed;
  readonly directory: DirectoryPage;
  readonly directoryAddresses: DirectoryAddresses;
  readonly people: readonly PersonListed[];
  readonly invite: PersonListed;
  readonly changePerson: PersonListed;
}

/** The questions answered with JSON. */
export type JsonRoute = Extract<RouteName, keyof Results>;

/** The questions answered with a file to keep, a workbook or a document: all others. */
export type WorkbookRoute = Exclude<RouteName, JsonRoute>;
