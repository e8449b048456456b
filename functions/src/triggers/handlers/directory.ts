import { directoryAsked } from "../../../../plan/contract/directory.ts";
import { listDirectory } from "../../use-cases/directory.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** Who answers for what. */
export const directory: Handler<"directory"> = async ({ question, caller }, { surroundings }) => {
  const asked = understoodQuery(directoryAsked, question.query);
  return asked.ok ? asJson(await listDirectory(surroundings, { account: caller, asked: asked.result })) : asked;
};
