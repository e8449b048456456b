import { directorySought } from "../../../../plan/contract/directory.ts";
import { directoryAddresses as addresses } from "../../use-cases/export-directory.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodQuery } from "../understood.ts";

/** The addresses of those who answer for something. */
export const directoryAddresses: Handler<"directoryAddresses"> = async ({ question, caller }, { surroundings }) => {
  const sought = understoodQuery(directorySought, question.query);
  return sought.ok ? asJson(await addresses(surroundings, { account: caller, sought: sought.result })) : sought;
};
