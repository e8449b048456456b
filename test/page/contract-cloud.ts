import type { Refusal } from "../../plan/contract/refusal.ts";
import { refusalSentence } from "../../plan/contract/refusal-sentence.ts";
import type { JsonRoute, Results, WorkbookRoute } from "../../plan/contract/results.ts";
import { type RouteName, routes } from "../../plan/contract/routes.ts";

/** A question as it came. */
export interface AskedOf {
  readonly route: RouteName;
  readonly parameters: { readonly [name: string]: string };
  readonly query: { readonly [name: string]: string };
  readonly headers: { readonly [name: string]: string | undefined };
  readonly body: Buffer;
}

/** What is sent back. */
export interface SentBack {
  readonly status: number;
  readonly headers: { readonly [name: string]: string };
  readonly body: string | Buffer;
}

type Answerer = (asked: AskedOf) => SentBack | Promise<SentBack>;

/**
 * Stands where the cloud stands, for states that the cloud is hard to bring into: each route answers what the test gave
 * it, of the types of the contract. A route that was given nothing refuses as unavailable.
 */
export class ContractCloud {
  readonly asked: AskedOf[] = [];
  readonly #answers = new Map<RouteName, Answerer>();

  /** From now on the route answers this. */
  give<R extends JsonRoute>(route: R, value: Results[R] | ((asked: AskedOf) => Results[R])): void {
    this.#answers.set(route, (asked) => json(200, typeof value === "function" ? value(asked) : value));
  }

  /** From now on the route gives this file. */
  giveFile(route: WorkbookRoute, name: string, content: string): void {
    this.#answers.set(route, () => ({
      status: 200,
      headers: {
        "content-type": "application/octet-stream",
        "content-disposition": `attachment; filename="plano.xlsx"; filename*=UTF-8''${encodeURIComponent(name)}`,
      },
      body: Buffer.from(content),
    }));
  }

  /** From now on the route refuses. */
  refuse(route: RouteName, status: number, refusal: Refusal): void {
    this.#answers.set(route, () => refusedAs(status, refusal));
  }

  /** From now on the route answers as a proxy before the cloud might. */
  break(route: RouteName, status: number, body: string): void {
    this.#answers.set(route, () => ({ status, headers: { "content-type": "text/html" }, body }));
  }

  /** The questions that a route was asked, the first first. */
  askedOf(route: RouteName): readonly AskedOf[] {
    return this.asked.filter((asked) => asked.route === route);
  }

  /** Forgets what was given and asked. */
  forget(): void {
    this.asked.length = 0;
    this.#answers.clear();
  }

  async answer(method: string, url: URL, headers: AskedOf["headers"], body: Buffer): Promise<SentBack> {
    const found = routeOf(method, url.pathname);
    if (!found) return refusedAs(404, { code: "not-found", what: "route" });
    const { route, parameters } = found;
    const asked = { route, parameters, query: Object.fromEntries(url.searchParams), headers, body };
    this.asked.push(asked);
    if (routes[route].who !== "anyone" && !headers.authorization) return refusedAs(401, { code: "not-signed-in" });
    const answerer = this.#answers.get(route);
    return answerer ? answerer(asked) : refusedAs(503, { code: "unavailable" });
  }
}

function routeOf(method: string, path: string) {
  for (const name of Object.keys(routes) as RouteName[]) {
    const names = [...routes[name].path.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter ?? "");
    const match = new RegExp(`^${routes[name].path.replace(/:\w+/g, "([^/]+)")}$`).exec(path);
    if (!match || routes[name].method !== method) continue;
    const values = names.map((parameter, index) => [parameter, decodeURIComponent(match[index + 1] ?? "")]);
    return { route: name, parameters: Object.fromEntries(values) as { readonly [name: string]: string } };
  }
  return null;
}

function refusedAs(status: number, refusal: Refusal): SentBack {
  const error = { ...refusal, sentence: refusalSentence(refusal, "pt-BR"), requestId: "pedido-de-exemplo" };
  return json(status, { error });
}

function json(status: number, value: unknown): SentBack {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify(value) };
}
