import { frame } from "./pt-BR/frame.ts";
import { plans } from "./pt-BR/plans.ts";
import { send } from "./pt-BR/send.ts";
import { session } from "./pt-BR/session.ts";
import { start } from "./pt-BR/start.ts";
import { verify } from "./pt-BR/verify.ts";

/** Everything the page says, in Brazilian Portuguese, by the part of the page that says it. */
export const ptBR = { frame, session, plans, start, send, verify } as const;
