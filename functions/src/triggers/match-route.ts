import { type RouteName, routes } from "../../../plan/contract/routes.ts";

/** A route, and what stands in the places of its parameters. */
export interface Match {
  readonly route: RouteName;
  readonly parameters: { readonly [name: string]: string };
}

const TABLE = (Object.keys(routes) as RouteName[]).map((route) => ({
  route,
  method: routes[route].method,
  parts: routes[route].path.split("/"),
}));

/** Parameters become parts of a document's path: no slash, nothing invisible, none of the names that Firestore keeps. */
const PARAMETER = /^(?!\.\.?$|__.*__$)[^/\p{C}]{1,200}$/u;

/** The route that a method and a path as it was written ask for; null when there is none. */
export function matchRoute(method: string, path: string): Match | null {
  const written = path.split("/");
  for (const { route, method: own, parts } of TABLE) {
    if (own !== method || parts.length !== written.length) continue;
    const parameters = parametersOf(parts, written);
    if (parameters) return { route, parameters };
  }
  return null;
}

function parametersOf(parts: readonly string[], written: readonly string[]): Match["parameters"] | null {
  const parameters: { [name: string]: string } = {};
  for (const [index, part] of parts.entries()) {
    const text = written[index] ?? "";
    if (!part.startsWith(":")) {
      if (part !== text) return null;
      continue;
    }
    const value = decoded(text);
    if (value === null || !PARAMETER.test(value)) return null;
    parameters[part.slice(1)] = value;
  }
  return parameters;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
