import { listPeople } from "../../use-cases/list-people.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** The people whom the caller may see. */
export const people: Handler<"people"> = async ({ caller }, { surroundings }) =>
  asJson(await listPeople(surroundings, { account: caller }));
