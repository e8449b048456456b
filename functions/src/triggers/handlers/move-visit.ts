import { visitMove } from "../../../../plan/contract/visits.ts";
import { moveVisit as move } from "../../use-cases/move-visit.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** Answers a request for a workshop or a visit, or the answer to one. */
export const moveVisit: Handler<"moveVisit"> = async (
  { question, parameters: { visit }, caller },
  { surroundings, mail },
) => {
  const asked = understoodBody(visitMove, question);
  if (!asked.ok) return asked;
  return asJson(await move({ ...surroundings, mail }, { account: caller, visit, request: asked.result }));
};
