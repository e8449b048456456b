import { ownWords } from "../../screen/own-words.ts";
import type { Worded } from "../../screen/words.ts";
import { consolidated as en } from "../messages/en/consolidated.ts";
import { consolidated as ptBR } from "../messages/pt-BR/consolidated.ts";

/** What is said of the consolidated view. */
export const consolidatedWords = ownWords<Worded<typeof ptBR>>(ptBR, en);
