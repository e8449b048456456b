import type { AgencyContent } from "../workbook/content.ts";
import { focalPointsAppointmentInFuture } from "./focal-points/appointment-in-future.ts";
import { focalPointsAppointmentMissing } from "./focal-points/appointment-missing.ts";
import { focalPointsSubstitutoMissing } from "./focal-points/substituto-missing.ts";
import { focalPointsTitularMissing } from "./focal-points/titular-missing.ts";
import { peopleNameIncomplete } from "./people/name-incomplete.ts";
import { peopleNameUndefined } from "./people/name-undefined.ts";
import { peopleSuplenteIncomplete } from "./people/suplente-incomplete.ts";
import { peopleTelephoneInvalid } from "./people/telephone-invalid.ts";
import { peopleTelephoneMissing } from "./people/telephone-missing.ts";
import { peopleTitularIsSuplente } from "./people/titular-is-suplente.ts";
import type { Rule } from "./rule.ts";
import { rulesOfBothForms } from "./rules-of-both-forms.ts";
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
  ...rulesOfBothForms,
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
