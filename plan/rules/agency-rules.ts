import type { AgencyContent } from "../workbook/content.ts";
import { agencyAcronymMissing } from "./agency/acronym-missing.ts";
import { agencyRequired } from "./agency/required.ts";
import { focalPointsAppointmentInFuture } from "./focal-points/appointment-in-future.ts";
import { focalPointsAppointmentMissing } from "./focal-points/appointment-missing.ts";
import { focalPointsSubstitutoMissing } from "./focal-points/substituto-missing.ts";
import { focalPointsTitularMissing } from "./focal-points/titular-missing.ts";
import { peopleEmailDomain } from "./people/email-domain.ts";
import { peopleEmailMalformed } from "./people/email-malformed.ts";
import { peopleEmailShared } from "./people/email-shared.ts";
import { peopleNameIncomplete } from "./people/name-incomplete.ts";
import { peopleNameUndefined } from "./people/name-undefined.ts";
import { peopleSuplenteIncomplete } from "./people/suplente-incomplete.ts";
import { peopleTelephoneInvalid } from "./people/telephone-invalid.ts";
import { peopleTelephoneMissing } from "./people/telephone-missing.ts";
import { peopleTitularIsSuplente } from "./people/titular-is-suplente.ts";
import { readingColumnMissing } from "./reading/column-missing.ts";
import { readingErrorValue } from "./reading/error-value.ts";
import { readingFieldMissing } from "./reading/field-missing.ts";
import { readingNotADate } from "./reading/not-a-date.ts";
import { readingNotAMonth } from "./reading/not-a-month.ts";
import { readingNotANumber } from "./reading/not-a-number.ts";
import { readingNotAQuarter } from "./reading/not-a-quarter.ts";
import { readingNotAWholeNumber } from "./reading/not-a-whole-number.ts";
import { readingNotDigits } from "./reading/not-digits.ts";
import { readingNotInList } from "./reading/not-in-list.ts";
import { readingNotYesOrNo } from "./reading/not-yes-or-no.ts";
import { readingTableMissing } from "./reading/table-missing.ts";
import { readingTooLong } from "./reading/too-long.ts";
import { readingTwoReadings } from "./reading/two-readings.ts";
import { readingTypedOver } from "./reading/typed-over.ts";
import { readingUncalculated } from "./reading/uncalculated.ts";
import { readingUnformattedDate } from "./reading/unformatted-date.ts";
import { readingUnreadable } from "./reading/unreadable.ts";
import type { Rule } from "./rule.ts";
import { servicesDigitalUnregistered } from "./services/digital-unregistered.ts";
import { servicesIncomplete } from "./services/incomplete.ts";
import { servicesNameRepeated } from "./services/name-repeated.ts";
import { servicesNoneListed } from "./services/none-listed.ts";
import { servicesPlanUndeclared } from "./services/plan-undeclared.ts";
import { servicesPortalNumberMissing } from "./services/portal-number-missing.ts";
import { servicesPortalNumberRepeated } from "./services/portal-number-repeated.ts";
import { servicesPortalNumberUnregistered } from "./services/portal-number-unregistered.ts";

/** The rules of the agency workbook, in the order of the form. */
export const agencyRules: readonly Rule<AgencyContent>[] = [
  readingColumnMissing,
  readingErrorValue,
  readingFieldMissing,
  readingNotADate,
  readingNotAMonth,
  readingNotANumber,
  readingNotAQuarter,
  readingNotAWholeNumber,
  readingNotDigits,
  readingNotInList,
  readingNotYesOrNo,
  readingTableMissing,
  readingTooLong,
  readingTwoReadings,
  readingTypedOver,
  readingUncalculated,
  readingUnformattedDate,
  readingUnreadable,
  agencyAcronymMissing,
  agencyRequired,
  peopleEmailDomain,
  peopleEmailMalformed,
  peopleEmailShared,
  peopleNameIncomplete,
  peopleNameUndefined,
  peopleSuplenteIncomplete,
  peopleTelephoneInvalid,
  peopleTelephoneMissing,
  peopleTitularIsSuplente,
  focalPointsAppointmentInFuture,
  focalPointsAppointmentMissing,
  focalPointsSubstitutoMissing,
  focalPointsTitularMissing,
  servicesDigitalUnregistered,
  servicesIncomplete,
  servicesNameRepeated,
  servicesNoneListed,
  servicesPlanUndeclared,
  servicesPortalNumberMissing,
  servicesPortalNumberRepeated,
  servicesPortalNumberUnregistered,
];
