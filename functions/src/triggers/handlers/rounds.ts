import { listRounds } from "../../use-cases/list-rounds.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** Every round. */
export const rounds: Handler<"rounds"> = async (_, { surroundings }) => asJson(await listRounds(surroundings));
