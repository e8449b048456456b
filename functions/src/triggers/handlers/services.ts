import { listServices } from "../../use-cases/list-services.ts";
import { asJson } from "../given.ts";
import type { Handler } from "../handler.ts";

/** The agency's services in the Portal's catalogue. */
export const services: Handler<"services"> = async ({ caller: { agency } }, { surroundings }) =>
  asJson(await listServices(surroundings, { agency }));
