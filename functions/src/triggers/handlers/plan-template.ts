import * as z from "zod";
import { noteWork } from "../../rounds/note-work.ts";
import { planTemplate as templateOf } from "../../use-cases/plan-template.ts";
import { asWorkbook } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

const query = z.object({ service: z.string().min(1).max(200).optional() });

/** A workbook to begin a plan with, prefilled when a service is named. */
export const planTemplate: Handler<"planTemplate"> = async ({ question, caller }, { surroundings }) => {
  const asked = understoodQuery(query, question.query);
  if (!asked.ok) return asked;
  const { service } = asked.result;
  const { agency } = caller;
  const template = await templateOf(surroundings, service === undefined ? { agency } : { agency, service });
  if (template.ok) await noteWork(surroundings, { account: caller, found: null, ...template.result });
  return asWorkbook(template);
};
