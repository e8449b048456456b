import * as z from "zod";
import { planTemplate as templateOf } from "../../use-cases/plan-template.ts";
import { asWorkbook } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

const query = z.object({ service: z.string().min(1).max(200).optional() });

/** A workbook to begin a plan with, prefilled when a service is named. */
export const planTemplate: Handler<"planTemplate"> = async ({ question, caller: { agency } }, { surroundings }) => {
  const asked = understoodQuery(query, question.query);
  if (!asked.ok) return asked;
  const { service } = asked.result;
  return asWorkbook(await templateOf(surroundings, service === undefined ? { agency } : { agency, service }));
};
