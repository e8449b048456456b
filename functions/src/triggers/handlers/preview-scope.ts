import { roundScope } from "../../../../plan/contract/rounds.ts";
import { previewScope as preview } from "../../use-cases/preview-scope.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** What a scope would come to. */
export const previewScope: Handler<"previewScope"> = async ({ question }, { surroundings }) => {
  const asked = understoodBody(roundScope, question);
  return asked.ok ? asJson(await preview(surroundings, { scope: asked.result })) : asked;
};
