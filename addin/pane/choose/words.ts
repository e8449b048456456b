import { ownWords } from "../../screen/own-words.ts";
import type { Worded } from "../../screen/words.ts";
import { choose as en } from "../messages/en/choose.ts";
import { choose as ptBR } from "../messages/pt-BR/choose.ts";

/** What is said where something is chosen. */
export const chooseWords = ownWords<Worded<typeof ptBR>>(ptBR, en);
