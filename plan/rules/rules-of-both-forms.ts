import type { AgencyContent, PlanContent } from "../workbook/content.ts";
import { agencyAcronymMissing } from "./agency/acronym-missing.ts";
import { agencyRequired } from "./agency/required.ts";
import { peopleEmailDomain } from "./people/email-domain.ts";
import { peopleEmailMalformed } from "./people/email-malformed.ts";
import { peopleEmailShared } from "./people/email-shared.ts";
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

/** The rules that begin the lists of both workbooks: what was read, and who the agency is. */
export const rulesOfBothForms: readonly Rule<PlanContent | AgencyContent>[] = [
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
];
