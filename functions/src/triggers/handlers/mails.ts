import { listMail } from "../../use-cases/list-mail.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** The mails of one state. */
export const mails: Handler<"mails"> = async ({ question, caller }, { surroundings }) =>
  asJson(await listMail(surroundings, { account: caller, wanted: Object.fromEntries(question.query) }));
