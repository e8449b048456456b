import { noteWork } from "../../rounds/note-work.ts";
import { agencyTemplate as templateOf } from "../../use-cases/agency-template.ts";
import { asWorkbook } from "../given.ts";
import type { Handler } from "../handler.ts";

/** A workbook to begin the agency's own with. */
export const agencyTemplate: Handler<"agencyTemplate"> = async ({ caller }, { surroundings }) => {
  const template = await templateOf(surroundings, { agency: caller.agency });
  if (template.ok) await noteWork(surroundings, { account: caller, plan: null, found: null, service: null });
  return asWorkbook(template);
};
