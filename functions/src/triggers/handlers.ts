import type { Handlers } from "./handler.ts";
import { agencies } from "./handlers/agencies.ts";
import { agencyDifferences } from "./handlers/agency-differences.ts";
import { agencyHistory } from "./handlers/agency-history.ts";
import { agencyRounds } from "./handlers/agency-rounds.ts";
import { agencyTemplate } from "./handlers/agency-template.ts";
import { agencyWorkbook } from "./handlers/agency-workbook.ts";
import { askVisit } from "./handlers/ask-visit.ts";
import { changeComment } from "./handlers/change-comment.ts";
import { changeExpected } from "./handlers/change-expected.ts";
import { changePause } from "./handlers/change-pause.ts";
import { changePerson } from "./handlers/change-person.ts";
import { changeRound } from "./handlers/change-round.ts";
import { check } from "./handlers/check.ts";
import { closeMonth } from "./handlers/close-month.ts";
import { comment } from "./handlers/comment.ts";
import { compareSnapshots } from "./handlers/compare-snapshots.ts";
import { confirmPlan } from "./handlers/confirm-plan.ts";
import { consolidatedGoals } from "./handlers/consolidated-goals.ts";
import { consolidatedIndicators } from "./handlers/consolidated-indicators.ts";
import { consolidatedLineage } from "./handlers/consolidated-lineage.ts";
import { consolidatedPlans } from "./handlers/consolidated-plans.ts";
import { consolidatedPortal } from "./handlers/consolidated-portal.ts";
import { consolidatedRecords } from "./handlers/consolidated-records.ts";
import { consolidatedSchedule } from "./handlers/consolidated-schedule.ts";
import { consolidatedWorkbook } from "./handlers/consolidated-workbook.ts";
import { dashboard } from "./handlers/dashboard.ts";
import { deadlines } from "./handlers/deadlines.ts";
import { decideOnPortal } from "./handlers/decide-on-portal.ts";
import { declareNothing } from "./handlers/declare-nothing.ts";
import { directory } from "./handlers/directory.ts";
import { directoryAddresses } from "./handlers/directory-addresses.ts";
import { directoryWorkbook } from "./handlers/directory-workbook.ts";
import { dismissMail } from "./handlers/dismiss-mail.ts";
import { events } from "./handlers/events.ts";
import { health } from "./handlers/health.ts";
import { importLetters } from "./handlers/import-letters.ts";
import { invite } from "./handlers/invite.ts";
import { mails } from "./handlers/mails.ts";
import { me } from "./handlers/me.ts";
import { movePlan } from "./handlers/move-plan.ts";
import { movePlans } from "./handlers/move-plans.ts";
import { moveVisit } from "./handlers/move-visit.ts";
import { openRound } from "./handlers/open-round.ts";
import { openid } from "./handlers/openid.ts";
import { openidSession } from "./handlers/openid-session.ts";
import { orphans } from "./handlers/orphans.ts";
import { pauses } from "./handlers/pauses.ts";
import { people } from "./handlers/people.ts";
import { plan } from "./handlers/plan.ts";
import { planContent } from "./handlers/plan-content.ts";
import { planDifferences } from "./handlers/plan-differences.ts";
import { planDocument } from "./handlers/plan-document.ts";
import { planHistory } from "./handlers/plan-history.ts";
import { planReview } from "./handlers/plan-review.ts";
import { planTemplate } from "./handlers/plan-template.ts";
import { planWorkbook } from "./handlers/plan-workbook.ts";
import { plans } from "./handlers/plans.ts";
import { portal } from "./handlers/portal.ts";
import { portalService } from "./handlers/portal-service.ts";
import { previewScope } from "./handlers/preview-scope.ts";
import { previewedMail } from "./handlers/previewed-mail.ts";
import { publicDocument } from "./handlers/public-document.ts";
import { publicWorkbook } from "./handlers/public-workbook.ts";
import { remindersPreview } from "./handlers/reminders-preview.ts";
import { resendMail } from "./handlers/resend-mail.ts";
import { reviewQueue } from "./handlers/review-queue.ts";
import { round } from "./handlers/round.ts";
import { roundMissing } from "./handlers/round-missing.ts";
import { rounds } from "./handlers/rounds.ts";
import { send } from "./handlers/send.ts";
import { services } from "./handlers/services.ts";
import { snapshot } from "./handlers/snapshot.ts";
import { snapshotFigure } from "./handlers/snapshot-figure.ts";
import { snapshotWorkbook } from "./handlers/snapshot-workbook.ts";
import { snapshots } from "./handlers/snapshots.ts";
import { verifyNumber } from "./handlers/verify-number.ts";
import { verifySnapshot } from "./handlers/verify-snapshot.ts";
import { verifyWorkbook } from "./handlers/verify-workbook.ts";
import { visitCalendar } from "./handlers/visit-calendar.ts";
import { visitDay } from "./handlers/visit-day.ts";
import { visits } from "./handlers/visits.ts";
import { waive } from "./handlers/waive.ts";

/** Who answers each question. */
export const handlers: Handlers = {
  health,
  me,
  openid,
  openidSession,
  check,
  send,
  services,
  planTemplate,
  agencyTemplate,
  plans,
  plan,
  planWorkbook,
  planDocument,
  publicDocument,
  publicWorkbook,
  planHistory,
  planDifferences,
  agencyWorkbook,
  agencyHistory,
  agencyDifferences,
  events,
  portal,
  portalService,
  decideOnPortal,
  planContent,
  planReview,
  confirmPlan,
  comment,
  changeComment,
  movePlan,
  movePlans,
  reviewQueue,
  verifyNumber,
  verifyWorkbook,
  agencies,
  dashboard,
  consolidatedPlans,
  consolidatedIndicators,
  consolidatedGoals,
  consolidatedSchedule,
  consolidatedPortal,
  consolidatedRecords,
  consolidatedLineage,
  consolidatedWorkbook,
  deadlines,
  mails,
  resendMail,
  dismissMail,
  orphans,
  remindersPreview,
  previewedMail,
  pauses,
  changePause,
  rounds,
  openRound,
  previewScope,
  round,
  changeRound,
  roundMissing,
  changeExpected,
  waive,
  declareNothing,
  agencyRounds,
  snapshots,
  closeMonth,
  snapshot,
  snapshotFigure,
  snapshotWorkbook,
  verifySnapshot,
  compareSnapshots,
  importLetters,
  visits,
  askVisit,
  visitDay,
  moveVisit,
  visitCalendar,
  directory,
  directoryWorkbook,
  directoryAddresses,
  people,
  invite,
  changePerson,
};
