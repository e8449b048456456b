import * as z from "zod";
import { noteWork } from "../../rounds/note-work.ts";
import { openAgencyWorkbook } from "../../use-cases/open-agency-workbook.ts";
import { askedAgency } from "../asked-agency.ts";
import { asWorkbook } from "../given.ts";
import type { Handler } from "../handler.ts";
import { revision } from "../query-parts.ts";
import { understoodQuery } from "../understood.ts";

const query = z.object({ revision: revision.optional() });

/** The agency's own workbook, as it is or as it was. */
export const agencyWorkbook: Handler<"agencyWorkbook"> = async ({ question, caller }, { surroundings }) => {
  const agency = askedAgency(caller, question.query);
  if (!agency.ok) return agency;
  const asked = understoodQuery(query, question.query);
  if (!asked.ok) return asked;
  const { revision } = asked.result;
  const named = { agency: agency.result };
  const file = await openAgencyWorkbook(surroundings, revision === undefined ? named : { ...named, revision });
  // A revision of before is looked at; the current one is gone on with.
  if (file.ok && caller.agency !== null && revision === undefined) {
    await noteWork(surroundings, { account: caller, plan: null, found: null, service: null });
  }
  return asWorkbook(file);
};
