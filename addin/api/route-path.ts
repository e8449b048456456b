import { type RouteName, routes } from "../../plan/contract/routes.ts";

type ParameterNames<Path extends string> = Path extends `${string}:${infer Rest}`
  ? Rest extends `${infer Name}/${infer More}`
    ? Name | ParameterNames<More>
    : Rest
  : never;

/** The parameters in a route's path, by name. */
export type RouteParameters<R extends RouteName> = {
  readonly [P in ParameterNames<(typeof routes)[R]["path"]>]: string;
};

/** Values of a query string; what is null or undefined is left out, lists are joined by commas. */
export type Query = { readonly [name: string]: string | number | readonly string[] | null | undefined };

/** The path and query of a question. */
export function routePath<R extends RouteName>(route: R, parameters: RouteParameters<R>, query: Query = {}): string {
  const values: { readonly [name: string]: string } = parameters;
  const path = routes[route].path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ""));
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined) continue;
    const text = typeof value === "object" ? value.join(",") : String(value);
    if (text !== "") asked.set(name, text);
  }
  return asked.size === 0 ? path : `${path}?${asked}`;
}
