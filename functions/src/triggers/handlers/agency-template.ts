import { agencyTemplate as templateOf } from "../../use-cases/agency-template.ts";
import { asWorkbook } from "../given.ts";
import type { Handler } from "../handler.ts";

/** A workbook to begin the agency's own with. */
export const agencyTemplate: Handler<"agencyTemplate"> = async ({ caller: { agency } }, { surroundings }) =>
  asWorkbook(await templateOf(surroundings, { agency }));
