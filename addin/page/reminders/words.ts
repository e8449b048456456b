import { ownWords } from "../../screen/own-words.ts";
import type { Worded } from "../../screen/words.ts";
import { en } from "./messages/en.ts";
import { ptBR } from "./messages/pt-BR.ts";

/** What the ministry's page of deadlines and mail says. */
export const reminderWords = ownWords<Worded<typeof ptBR>>(ptBR, en);
