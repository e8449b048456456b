import type { RouteName } from "../../../plan/contract/routes.ts";
import { WORKBOOK_BODY_BYTES } from "../../../plan/contract/workbook-body.ts";
import { WORKBOOK_ZIP_LIMITS } from "../workbook/reader/limits.ts";

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** How many bytes the body of a question may have: a route that is not here takes none. */
const LIMITS: { readonly [R in RouteName]?: number } = {
  // A file, and two hundred explanations of two thousand characters.
  check: WORKBOOK_BODY_BYTES,
  send: WORKBOOK_BODY_BYTES,
  // Two hundred explanations of five hundred characters.
  decideOnPortal: 512 * KILOBYTE,
  closeMonth: 16 * KILOBYTE,
  openidSession: 16 * KILOBYTE,
  verifyWorkbook: WORKBOOK_ZIP_LIMITS.bytes,
  // The platform itself takes no more than 32 MB.
  importLetters: 30 * MEGABYTE,
  confirmPlan: 16 * KILOBYTE,
  comment: 16 * KILOBYTE,
  changeComment: 16 * KILOBYTE,
  movePlan: 16 * KILOBYTE,
  movePlans: 16 * KILOBYTE,
  askVisit: 32 * KILOBYTE,
  moveVisit: 32 * KILOBYTE,
  openRound: 512 * KILOBYTE,
  previewScope: 512 * KILOBYTE,
  changeExpected: 512 * KILOBYTE,
  changeRound: 16 * KILOBYTE,
  waive: 128 * KILOBYTE,
  declareNothing: 128 * KILOBYTE,
  invite: 16 * KILOBYTE,
  changePerson: 16 * KILOBYTE,
  changePause: 4 * KILOBYTE,
};

/** How many bytes the body of a question may have. */
export function bodyLimit(route: RouteName): number {
  return LIMITS[route] ?? 0;
}
