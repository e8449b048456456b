import { randomUUID } from "node:crypto";
import { type RouteName, routes } from "../../../plan/contract/routes.ts";
import type { SubmissionRequest } from "../../../plan/contract/submission.ts";
import type { RunningApi } from "./running-api.ts";

export interface Asking {
  readonly token?: string;
  readonly parameters?: { readonly [name: string]: string };
  readonly query?: { readonly [name: string]: string };
  readonly headers?: { readonly [name: string]: string };
  readonly body?: RequestInit["body"];
}

/** Asks a route as somebody does. */
export function asking(api: RunningApi, route: RouteName, asking: Asking = {}): Promise<Response> {
  const { token, parameters = {}, query = {}, headers = {}, body = null } = asking;
  const path = routes[route].path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ""));
  const asked = new URLSearchParams(query);
  return fetch(`${api.address}${path}${asked.size === 0 ? "" : `?${asked}`}`, {
    method: routes[route].method,
    headers: { ...(token !== undefined && { authorization: `Bearer ${token}` }), ...headers },
    body,
  });
}

/** The form that an upload is; a sending of its own unless a key is given. */
export function uploadOf(
  bytes: Uint8Array,
  request: Partial<SubmissionRequest> | { readonly final?: boolean } = { key: randomUUID() },
  name = "plano.xlsx",
): FormData {
  const form = new FormData();
  form.append("request", JSON.stringify(request));
  form.append("workbook", new Blob([new Uint8Array(bytes)]), name);
  return form;
}

/** An answer's JSON, when it is of that status; otherwise what was answered is in the error. */
export async function answered<Value>(response: Response, status = 200): Promise<Value> {
  const text = await response.text();
  if (response.status !== status) throw new Error(`${response.status} instead of ${status}: ${text.slice(0, 2_000)}`);
  return JSON.parse(text) as Value;
}
