import { check } from "./pt-BR/check.ts";
import { excel } from "./pt-BR/excel.ts";
import { frame } from "./pt-BR/frame.ts";
import { help } from "./pt-BR/help.ts";
import { session } from "./pt-BR/session.ts";
import { settings } from "./pt-BR/settings.ts";
import { start } from "./pt-BR/start.ts";

/** Everything the pane says, in Brazilian Portuguese, by the part of the pane that says it. */
export const ptBR = { frame, excel, start, check, help, session, settings } as const;
