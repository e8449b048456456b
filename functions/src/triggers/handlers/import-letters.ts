import { openLetters } from "../../portal/open-letters.ts";
import { readPerson } from "../../repositories/people.ts";
import { refusalOfActing } from "../../use-cases/acting-person.ts";
import { importLetters as importOf } from "../../use-cases/import-letters.ts";
import { refused } from "../../use-cases/outcome.ts";
import { BYTES_TYPE, contentType, JSON_TYPE, ZIP_TYPES } from "../content-type.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { inTurn } from "../in-turn.ts";
import { malformed } from "../understood.ts";

const TYPES: readonly string[] = [...ZIP_TYPES, JSON_TYPE, BYTES_TYPE];

/** Takes in service letters, an archive of them or the Portal's catalogue, of whoever was not disabled meanwhile. */
export const importLetters: Handler<"importLetters"> = async ({ question, caller }, { surroundings }) => {
  if (!TYPES.includes(contentType(question))) return malformed(`content-type: is none of ${TYPES.join(", ")}`);
  const unwelcome = refusalOfActing(caller, await readPerson(surroundings.store, caller.uid));
  if (unwelcome) return refused(unwelcome);
  const by = { uid: caller.uid, name: caller.name };
  return inTurn(async () => {
    const opened = openLetters(question.body);
    return opened.ok ? asJson(await importOf(surroundings, { by, letters: opened.letters })) : refused(opened.refusal);
  });
};
