import { check } from "./en/check.ts";
import { excel } from "./en/excel.ts";
import { frame } from "./en/frame.ts";
import { help } from "./en/help.ts";
import { session } from "./en/session.ts";
import { settings } from "./en/settings.ts";
import { start } from "./en/start.ts";

/** Everything the pane says, in English, by the part of the pane that says it. */
export const en = { frame, excel, start, check, help, session, settings } as const;
