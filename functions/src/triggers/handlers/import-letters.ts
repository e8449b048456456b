import { openLetters } from "../../portal/open-letters.ts";
import { importLetters as importOf } from "../../use-cases/import-letters.ts";
import { refused } from "../../use-cases/outcome.ts";
import { BYTES_TYPE, contentType, JSON_TYPE, ZIP_TYPES } from "../content-type.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { inTurn } from "../in-turn.ts";
import { malformed } from "../understood.ts";

const TYPES: readonly string[] = [...ZIP_TYPES, JSON_TYPE, BYTES_TYPE];

/** Takes in service letters, an archive of them or the Portal's catalogue. */
export const importLetters: Handler<"importLetters"> = async ({ question, caller }, { surroundings }) => {
  if (!TYPES.includes(contentType(question))) return malformed(`content-type: is none of ${TYPES.join(", ")}`);
  return inTurn(async () => {
    const opened = openLetters(question.body);
    return opened.ok
      ? asJson(await importOf(surroundings, { account: caller, letters: opened.letters }))
      : refused(opened.refusal);
  });
};
