import { readFile, writeFile } from "node:fs/promises";
import type { Composition, World } from "../../../functions/src/composition/world.ts";
import type { Surroundings } from "../../../functions/src/ports/surroundings.ts";
import { answerQuestion } from "../../../functions/src/triggers/answer-question.ts";
import { newRateLimits } from "../../../functions/src/triggers/rate-limits.ts";
import type { Service } from "../../../functions/src/triggers/service.ts";
import type { JsonRoute, Results } from "../../../plan/contract/results.ts";
import { type RouteName, routes } from "../../../plan/contract/routes.ts";
import { asked } from "../../functions/triggers/asked.ts";

type Query = { readonly [name: string]: string };

/** The cloud as an analyst of the ministry asks it. */
export interface MinistryAsks {
  /** @throws Error when the answer is a refusal */
  ask<R extends JsonRoute>(route: R, query?: Query, parameters?: Query): Promise<Results[R]>;
  /** Saves what a route gives as a file. */
  save(route: RouteName, path: string): Promise<void>;
}

/** Every question goes the whole way but for HTTP itself; whoever asks is vouched for. */
export function ministryAsks(surroundings: Surroundings, uid: string): MinistryAsks {
  const service = serviceOn(surroundings, uid);
  const answered = async (route: RouteName, query: Query, parameters: Query) => {
    const path = routes[route].path.replace(/:(\w+)/g, (_, name: string) => parameters[name] ?? "");
    const question = asked({ path, query: new URLSearchParams(query).toString(), headers: HEADERS });
    const { status, body } = await answerQuestion(question, service);
    const bytes = body.kind === "bytes" ? body.bytes : await readFile(body.path);
    if (body.kind === "file") await body.dispose();
    if (status !== 200) throw new Error(`${route}: ${status} ${new TextDecoder().decode(bytes).slice(0, 500)}`);
    return bytes;
  };
  return {
    async ask(route, query = {}, parameters = {}) {
      return JSON.parse(new TextDecoder().decode(await answered(route, query, parameters)));
    },
    async save(route, path) {
      await writeFile(path, await answered(route, {}, {}));
    },
  };
}

const HEADERS = { authorization: "Bearer um-token" };

function serviceOn(surroundings: Surroundings, uid: string): Service {
  const accounts = {
    verify: async () => ({ uid, email: "ministerio@exemplo.gov.br", name: "Mia", claims: { role: "ministry" } }),
  };
  const world = { surroundings, accounts } as unknown as World;
  const composition: Composition = {
    settings: () => {
      throw new Error("No setting is needed.");
    },
    world: async () => world,
  };
  let minutes = 0;
  return {
    composition,
    limits: newRateLimits(),
    // An analyst who takes a minute for each question is limited in none.
    now: () => 60_000 * minutes++,
    freshId: () => "pedido",
    log: ({ error }) => {
      throw new Error(JSON.stringify(error));
    },
  };
}
