import type { Catalogue } from "../catalogue.ts";

export const agencyMessages = {
  "agency.required": {
    title: "Agency not identified",
    message: "“{field}” is not filled in.",
    mend: "Fill it in on the first sheet. The SIORG code is at siorg.gov.br.",
  },
  "agency.acronym-missing": {
    title: "Agency without acronym",
    message: "The acronym of the agency is missing; tables and charts identify the agency by it.",
    mend: "Fill in the acronym.",
  },
  "focal-points.titular-missing": {
    title: "Titular focal point blank",
    message: "{person}: “{field}” is not filled in.",
    mend: "Each theme needs a titular focal point with name and e-mail.",
  },
  "focal-points.substituto-missing": {
    title: "Focal point without substitute",
    message: "{person}: nobody is named.",
    mend: "Name who answers for the theme when the titular is away, with name and e-mail.",
  },
  "focal-points.appointment-missing": {
    title: "Appointment incomplete",
    message: "{theme}: “{field}” is not filled in.",
    mend: "Say who appointed the people of this theme, preferably the Secretário Executivo, and when.",
  },
  "focal-points.appointment-in-future": {
    title: "Appointment in the future",
    message: "The appointment is dated {date}, after today ({today}).",
    mend: "Mend the date of the appointment.",
  },
  "services.none-listed": {
    title: "No service listed",
    message: "The agency's list of services is empty; without it the two goals cannot be computed.",
    mend: "List every service the agency offers to society, one a row.",
  },
  "services.incomplete": {
    title: "Incomplete service in the list",
    message: "“{column}” is not filled in.",
    mend: "Complete the service's row; the agency's goals are counted from this answer.",
  },
  "services.plan-undeclared": {
    title: "Service that does not say whether it has a plan",
    message: "It is not said whether this service has a Plano de Integração.",
    mend: "Choose Sim or Não under “Tem plano?”.",
  },
  "services.name-repeated": {
    title: "Service listed twice",
    message: "The service “{name}” is in the list more than once and would count twice in the goals.",
    mend: "Delete the row that is too many, or write the names so that they differ.",
  },
  "services.portal-number-repeated": {
    title: "Portal number repeated",
    message: "The Portal number {number} is given to more than one service.",
    mend: "Look up each one's number in the Portal de Serviços; if they do share one, explain in the note.",
  },
  "services.portal-number-missing": {
    title: "Registered service without number",
    message: "The service is marked as registered in the Portal, but its number is missing.",
    mend: "Copy the number from the Portal de Serviços, or change “Cadastrado no Portal?” to Não.",
  },
  "services.portal-number-unregistered": {
    title: "Portal number on a service not registered",
    message: "The service has the Portal number {number}, but is marked as not registered.",
    mend: "Change “Cadastrado no Portal?” to Sim, clear the number, or explain in the note.",
  },
  "services.digital-unregistered": {
    title: "Digital service outside the Portal",
    message: "The service is digital but not in the Portal; so it does not count for the goal of digital services.",
    mend: "Register the service in the Portal and give its number, or explain in the note.",
  },
  "file.external-link": {
    title: "Link to another file",
    message: "This workbook takes values from other files, which do not come with it.",
    mend: "Type the values in place of the formulas that point to other files.",
  },
} as const satisfies Catalogue;
