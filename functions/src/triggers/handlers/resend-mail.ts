import { resendMail as resend } from "../../use-cases/resend-mail.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** Sends a mail again that waits for a decision. */
export const resendMail: Handler<"resendMail"> = async ({ parameters, caller }, { surroundings, mail }) =>
  asJson(await resend({ ...surroundings, mail }, { account: caller, key: parameters.key }));
