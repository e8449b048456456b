import { frame } from "./en/frame.ts";
import { plans } from "./en/plans.ts";
import { send } from "./en/send.ts";
import { session } from "./en/session.ts";
import { start } from "./en/start.ts";
import { verify } from "./en/verify.ts";

/** Everything the page says, in English, by the part of the page that says it. */
export const en = { frame, session, plans, start, send, verify } as const;
