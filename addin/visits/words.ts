import { ownWords } from "../screen/own-words.ts";
import type { Worded } from "../screen/words.ts";
import { en } from "./messages/en.ts";
import { ptBR } from "./messages/pt-BR.ts";

/** What page and pane say of visits. */
export const visitWords = ownWords<Worded<typeof ptBR>>(ptBR, en);
