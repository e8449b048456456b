import { pauseChange } from "../../../../plan/contract/reminders.ts";
import { changePause as change } from "../../use-cases/change-pause.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";
import { understoodBody } from "../json-body.ts";

/** Pauses an agency's reminders, or lets them go on. */
export const changePause: Handler<"changePause"> = async ({ question, caller }, { surroundings }) => {
  const asked = understoodBody(pauseChange, question);
  return asked.ok ? asJson(await change(surroundings, { account: caller, change: asked.result })) : asked;
};
