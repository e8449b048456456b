import { ownWords } from "../../screen/own-words.ts";
import type { Worded } from "../../screen/words.ts";
import { indicators as en } from "../messages/en/indicators.ts";
import { indicators as ptBR } from "../messages/pt-BR/indicators.ts";

/** What is said of the indicators. */
export const indicatorWords = ownWords<Worded<typeof ptBR>>(ptBR, en);
