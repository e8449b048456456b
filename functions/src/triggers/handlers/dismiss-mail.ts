import { dismissMail as dismiss } from "../../use-cases/dismiss-mail.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** Leaves a mail unsent that waits for a decision. */
export const dismissMail: Handler<"dismissMail"> = async ({ parameters, caller }, { surroundings, mail }) =>
  asJson(await dismiss({ ...surroundings, mail }, { account: caller, key: parameters.key }));
