import * as z from "zod";
import { verifyNumber as verificationOf } from "../../use-cases/verify-receipt.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

const query = z.object({ number: z.string().min(1).max(40) });

/** Whether such a protocol number was given. */
export const verifyNumber: Handler<"verifyNumber"> = async ({ question }, { surroundings }) => {
  const asked = understoodQuery(query, question.query);
  return asked.ok ? asJson(await verificationOf(surroundings, asked.result)) : asked;
};
