import { ownWords } from "../../screen/own-words.ts";
import type { Worded } from "../../screen/words.ts";
import { en } from "./messages/en.ts";
import { ptBR } from "./messages/pt-BR.ts";

/** What the lists of plans and actions say. */
export const listWords = ownWords<Worded<typeof ptBR>>(ptBR, en);
