import type { Worded } from "../../screen/words.ts";
import { choose as en } from "../messages/en/choose.ts";
import { ownWords } from "../messages/own-words.ts";
import { choose as ptBR } from "../messages/pt-BR/choose.ts";

/** What is said where something is chosen. */
export const chooseWords = ownWords<Worded<typeof ptBR>>(ptBR, en);
