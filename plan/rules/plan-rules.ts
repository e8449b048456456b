import type { PlanContent } from "../workbook/content.ts";
import { adoptionDataBaseIncomplete } from "./adoption/data-base-incomplete.ts";
import { adoptionDataBaseWithoutTool } from "./adoption/data-base-without-tool.ts";
import { adoptionDoneInFuture } from "./adoption/done-in-future.ts";
import { adoptionDoneWithoutDate } from "./adoption/done-without-date.ts";
import { adoptionNoDataBase } from "./adoption/no-data-base.ts";
import { adoptionNoTool } from "./adoption/no-tool.ts";
import { adoptionNotAcknowledged } from "./adoption/not-acknowledged.ts";
import { adoptionResponsibilityMissing } from "./adoption/responsibility-missing.ts";
import { adoptionUndeclared } from "./adoption/undeclared.ts";
import { approvalDateInFuture } from "./approval/date-in-future.ts";
import { approvalIncomplete } from "./approval/incomplete.ts";
import { approvalNameMissing } from "./approval/name-missing.ts";
import { approvalOwnerDiffers } from "./approval/owner-differs.ts";
import { launchQuarterFar } from "./launch/quarter-far.ts";
import { launchQuarterMissing } from "./launch/quarter-missing.ts";
import { launchQuarterPast } from "./launch/quarter-past.ts";
import { letterDigitalDiffers } from "./letter/digital-differs.ts";
import { letterNegative } from "./letter/negative.ts";
import { letterTimeIncomplete } from "./letter/time-incomplete.ts";
import { letterTimeRange } from "./letter/time-range.ts";
import { letterTimeUnitMissing } from "./letter/time-unit-missing.ts";
import { metricsChannelsIncomplete } from "./metrics/channels-incomplete.ts";
import { metricsCompletedExceedsStarted } from "./metrics/completed-exceeds-started.ts";
import { metricsDigitalExceedsTotal } from "./metrics/digital-exceeds-total.ts";
import { metricsDigitisationDiffers } from "./metrics/digitisation-differs.ts";
import { metricsExpectedMonthPast } from "./metrics/expected-month-past.ts";
import { metricsJump } from "./metrics/jump.ts";
import { metricsMonthInFuture } from "./metrics/month-in-future.ts";
import { metricsMonthMissing } from "./metrics/month-missing.ts";
import { metricsMonthRepeated } from "./metrics/month-repeated.ts";
import { metricsNegative } from "./metrics/negative.ts";
import { metricsNeitherMeasuredNorExpected } from "./metrics/neither-measured-nor-expected.ts";
import { metricsOutdated } from "./metrics/outdated.ts";
import { metricsRowWithoutFigures } from "./metrics/row-without-figures.ts";
import { metricsSatisfactionOutOfScale } from "./metrics/satisfaction-out-of-scale.ts";
import { metricsSatisfactionScaleDoubtful } from "./metrics/satisfaction-scale-doubtful.ts";
import { metricsSatisfactionWithoutAnswers } from "./metrics/satisfaction-without-answers.ts";
import { metricsSuccessIncomplete } from "./metrics/success-incomplete.ts";
import { metricsTimeUnitMissing } from "./metrics/time-unit-missing.ts";
import { metricsTotalDiffers } from "./metrics/total-differs.ts";
import { metricsTotalMissing } from "./metrics/total-missing.ts";
import { metricsTypedOver } from "./metrics/typed-over.ts";
import { peopleManyRoles } from "./people/many-roles.ts";
import { peopleNameIncomplete } from "./people/name-incomplete.ts";
import { peopleNameUndefined } from "./people/name-undefined.ts";
import { peopleSuplenteIncomplete } from "./people/suplente-incomplete.ts";
import { peopleSuplenteMissing } from "./people/suplente-missing.ts";
import { peopleTelephoneInvalid } from "./people/telephone-invalid.ts";
import { peopleTelephoneMissing } from "./people/telephone-missing.ts";
import { peopleTitularIsSuplente } from "./people/titular-is-suplente.ts";
import { peopleTitularMissing } from "./people/titular-missing.ts";
import type { Rule } from "./rule.ts";
import { rulesOfBothForms } from "./rules-of-both-forms.ts";
import { scheduleActionAltered } from "./schedule/action-altered.ts";
import { scheduleActionMissing } from "./schedule/action-missing.ts";
import { scheduleActionRepeated } from "./schedule/action-repeated.ts";
import { scheduleActionUnnamed } from "./schedule/action-unnamed.ts";
import { scheduleAfterLaunch } from "./schedule/after-launch.ts";
import { scheduleCancelledWithoutNote } from "./schedule/cancelled-without-note.ts";
import { scheduleDateWithoutDone } from "./schedule/date-without-done.ts";
import { scheduleDoneInFuture } from "./schedule/done-in-future.ts";
import { scheduleDoneOutOfOrder } from "./schedule/done-out-of-order.ts";
import { scheduleDoneWithoutDate } from "./schedule/done-without-date.ts";
import { scheduleLateWithoutNote } from "./schedule/late-without-note.ts";
import { scheduleMonthFar } from "./schedule/month-far.ts";
import { scheduleMonthMissing } from "./schedule/month-missing.ts";
import { scheduleMonthPast } from "./schedule/month-past.ts";
import { schedulePartyDiffers } from "./schedule/party-differs.ts";
import { schedulePartyMissing } from "./schedule/party-missing.ts";
import { schedulePrecedence } from "./schedule/precedence.ts";
import { serviceFewerDigitalAfter } from "./service/fewer-digital-after.ts";
import { serviceNothingChanges } from "./service/nothing-changes.ts";
import { servicePortalNumberMissing } from "./service/portal-number-missing.ts";
import { serviceRequired } from "./service/required.ts";
import { serviceStepChannelDigital } from "./service/step-channel-digital.ts";
import { serviceStepChannelMissing } from "./service/step-channel-missing.ts";
import { serviceStepIncomplete } from "./service/step-incomplete.ts";
import { serviceStepOrderRepeated } from "./service/step-order-repeated.ts";
import { serviceStepsAfterMissing } from "./service/steps-after-missing.ts";
import { serviceStepsTodayMissing } from "./service/steps-today-missing.ts";

/** The rules of the plan workbook, in the order of the form; the first of two silencing rules of one cell speaks. */
export const planRules: readonly Rule<PlanContent>[] = [
  ...rulesOfBothForms,
  peopleManyRoles,
  peopleNameIncomplete,
  peopleNameUndefined,
  peopleSuplenteIncomplete,
  peopleSuplenteMissing,
  peopleTelephoneInvalid,
  peopleTelephoneMissing,
  peopleTitularIsSuplente,
  peopleTitularMissing,
  serviceFewerDigitalAfter,
  serviceNothingChanges,
  servicePortalNumberMissing,
  serviceRequired,
  serviceStepChannelDigital,
  serviceStepChannelMissing,
  serviceStepIncomplete,
  serviceStepOrderRepeated,
  serviceStepsAfterMissing,
  serviceStepsTodayMissing,
  letterDigitalDiffers,
  letterNegative,
  letterTimeIncomplete,
  letterTimeRange,
  letterTimeUnitMissing,
  metricsChannelsIncomplete,
  metricsCompletedExceedsStarted,
  metricsDigitalExceedsTotal,
  metricsDigitisationDiffers,
  metricsExpectedMonthPast,
  metricsJump,
  metricsMonthInFuture,
  metricsMonthMissing,
  metricsMonthRepeated,
  metricsNegative,
  metricsNeitherMeasuredNorExpected,
  metricsOutdated,
  metricsRowWithoutFigures,
  metricsSatisfactionOutOfScale,
  metricsSatisfactionScaleDoubtful,
  metricsSatisfactionWithoutAnswers,
  metricsSuccessIncomplete,
  metricsTimeUnitMissing,
  metricsTotalDiffers,
  metricsTotalMissing,
  metricsTypedOver,
  scheduleActionAltered,
  scheduleActionMissing,
  scheduleActionRepeated,
  scheduleActionUnnamed,
  scheduleAfterLaunch,
  scheduleCancelledWithoutNote,
  scheduleDateWithoutDone,
  scheduleDoneInFuture,
  scheduleDoneOutOfOrder,
  scheduleDoneWithoutDate,
  scheduleLateWithoutNote,
  scheduleMonthFar,
  scheduleMonthMissing,
  scheduleMonthPast,
  schedulePartyDiffers,
  schedulePartyMissing,
  schedulePrecedence,
  launchQuarterFar,
  launchQuarterMissing,
  launchQuarterPast,
  adoptionDataBaseIncomplete,
  adoptionDataBaseWithoutTool,
  adoptionDoneInFuture,
  adoptionDoneWithoutDate,
  adoptionNoDataBase,
  adoptionNoTool,
  adoptionNotAcknowledged,
  adoptionResponsibilityMissing,
  adoptionUndeclared,
  approvalDateInFuture,
  approvalIncomplete,
  approvalNameMissing,
  approvalOwnerDiffers,
];
