import { ownWords } from "../../screen/own-words.ts";
import type { Worded } from "../../screen/words.ts";
import { schedule as en } from "../messages/en/schedule.ts";
import { schedule as ptBR } from "../messages/pt-BR/schedule.ts";

/** What is said of the schedule. */
export const scheduleWords = ownWords<Worded<typeof ptBR>>(ptBR, en);
