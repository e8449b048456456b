import { type RouteName, routes } from "../../plan/contract/routes.ts";
import type { Answer, Download } from "./answer.ts";
import type { Api, ApiSettings, Asked } from "./api.ts";
import { downloadName } from "./download-name.ts";
import { type RouteParameters, routePath } from "./route-path.ts";
import { toldRefusal } from "./told-refusal.ts";
import { type Reply, type Request, uploaded } from "./uploaded.ts";

/** The {@link Api} over HTTP. */
export function cloud(settings: ApiSettings): Api {
  return {
    ask: async (route, asked) => understood(await fetched(settings, route, asked)),
    download: (route, asked) => workbook(settings, route, asked),
    upload: async (route, asked, progress) => {
      const request = await requestOf(settings, route, asked);
      return understood(request && (await uploaded(request, progress)));
    },
  };
}

async function fetched<R extends RouteName>(settings: ApiSettings, route: R, asked: Asked<R>): Promise<Reply | null> {
  const response = await responseTo(settings, route, asked);
  if (!response) return null;
  // The network may break off in the middle of an answer.
  const body = await response.text().catch(() => null);
  return body === null ? null : { status: response.status, body, requestId: response.headers.get("x-request-id") };
}

async function workbook<R extends RouteName>(
  settings: ApiSettings,
  route: R,
  asked: Asked<R>,
): Promise<Answer<Download>> {
  const response = await responseTo(settings, route, asked);
  if (!response) return { kind: "unreachable" };
  try {
    if (!response.ok) {
      const body = await response.text();
      return { kind: "refused", refusal: toldRefusal(body, response.status, response.headers.get("x-request-id")) };
    }
    const name = downloadName(response.headers.get("content-disposition")) ?? "plano.xlsx";
    return { kind: "done", value: { name, content: await response.blob() } };
  } catch {
    return { kind: "unreachable" };
  }
}

async function responseTo<R extends RouteName>(settings: ApiSettings, route: R, asked: Asked<R>) {
  const request = await requestOf(settings, route, asked);
  if (!request) return null;
  const { url, ...rest } = request;
  return fetch(url, { ...rest, cache: "no-store" }).catch(() => null);
}

/** Null when the token cannot be had: there is no network. */
async function requestOf<R extends RouteName>(
  { origin, token, language }: ApiSettings,
  route: R,
  asked: Asked<R>,
): Promise<Request | null> {
  const headers: Record<string, string> = { "accept-language": language() };
  try {
    const known = await token();
    if (known !== null) headers.authorization = `Bearer ${known}`;
  } catch {
    return null;
  }
  // A route without parameters takes none.
  const parameters = ("parameters" in asked ? asked.parameters : {}) as RouteParameters<R>;
  const { body } = asked;
  const isPlain = body !== undefined && !(body instanceof FormData) && !(body instanceof Blob);
  if (isPlain) headers["content-type"] = "application/json";
  return {
    url: origin + routePath(route, parameters, asked.query),
    method: routes[route].method,
    headers,
    body: isPlain ? JSON.stringify(body) : (body ?? null),
  };
}

function understood<Value>(reply: Reply | null): Answer<Value> {
  if (!reply) return { kind: "unreachable" };
  const { status, body, requestId } = reply;
  if (status < 200 || status > 299) return { kind: "refused", refusal: toldRefusal(body, status, requestId) };
  try {
    // The cloud's answers are of the contract; both sides are built from it.
    return { kind: "done", value: JSON.parse(body) as Value };
  } catch {
    return { kind: "refused", refusal: { code: "internal", sentence: "", requestId: requestId ?? "" } };
  }
}
