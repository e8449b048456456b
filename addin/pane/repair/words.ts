import { ownWords } from "../../screen/own-words.ts";
import type { Worded } from "../../screen/words.ts";
import { repair as en } from "../messages/en/repair.ts";
import { repair as ptBR } from "../messages/pt-BR/repair.ts";

/** What is said of repairs. */
export const repairWords = ownWords<Worded<typeof ptBR>>(ptBR, en);
