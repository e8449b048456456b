import { listAgencies } from "../../use-cases/list-agencies.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** Every agency that something was received of. */
export const agencies: Handler<"agencies"> = async (_, { surroundings }) => asJson(await listAgencies(surroundings));
