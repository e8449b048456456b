import { ownWords } from "../../screen/own-words.ts";
import type { Worded } from "../../screen/words.ts";
import { en } from "./messages/en.ts";
import { ptBR } from "./messages/pt-BR.ts";

/** What the directory says. Roles are in the form's words, which are never translated (`plan/directory/words.ts`). */
export const directoryWords = ownWords<Worded<typeof ptBR>>(ptBR, en);
