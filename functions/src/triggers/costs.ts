import type { RouteName } from "../../../plan/contract/routes.ts";

/**
 * What a question costs of the bucket of whoever asks it, roughly in units of reading one document: what a workbook takes
 * to be read, checked or written counts most, and what is written costs more than what is looked at.
 */
export const costs: { readonly [R in RouteName]: number } = {
  health: 1,
  me: 1,
  openid: 1,
  // A code that is tried asks somebody else: few may be.
  openidSession: 10,
  check: 8,
  send: 12,
  services: 2,
  planTemplate: 8,
  agencyTemplate: 8,
  plans: 2,
  plan: 1,
  planWorkbook: 8,
  planDocument: 8,
  publicDocument: 8,
  publicWorkbook: 8,
  planHistory: 2,
  planDifferences: 3,
  agencyWorkbook: 8,
  agencyHistory: 2,
  agencyDifferences: 3,
  events: 2,
  portal: 4,
  portalService: 3,
  decideOnPortal: 8,
  verifyNumber: 2,
  verifyWorkbook: 8,
  agencies: 4,
  consolidatedPlans: 6,
  consolidatedIndicators: 6,
  consolidatedGoals: 6,
  consolidatedSchedule: 6,
  consolidatedPortal: 10,
  consolidatedWorkbook: 40,
  deadlines: 2,
  mails: 3,
  resendMail: 4,
  dismissMail: 4,
  // One read a plan of the country.
  orphans: 40,
  // One read a plan that is due, and one a person.
  remindersPreview: 20,
  previewedMail: 20,
  pauses: 1,
  changePause: 4,
  importLetters: 60,
  people: 2,
  invite: 10,
  changePerson: 4,
};
