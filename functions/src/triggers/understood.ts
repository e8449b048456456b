import type * as z from "zod";
import { done, type Outcome, refused } from "../use-cases/outcome.ts";

const MOST_PROBLEMS = 20;
const LONGEST_PROBLEM = 200;

/** A value that is of the contract, or the refusal that says where it is not. */
export function understood<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  at = "",
): Outcome<z.output<Schema>> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return done(parsed.data);
  return malformed(
    ...parsed.error.issues.map(({ path, message }) => {
      const place = [at, ...path.map(String)].filter((part) => part !== "").join(".");
      return place === "" ? message : `${place}: ${message}`;
    }),
  );
}

/** What the query string asks for; a name that stands there twice is not understood. */
export function understoodQuery<Schema extends z.ZodType>(
  schema: Schema,
  query: URLSearchParams,
): Outcome<z.output<Schema>> {
  const names = [...query.keys()];
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return malformed(`${twice}: is there twice`);
  return understood(schema, Object.fromEntries(query));
}

/** The refusal of a request that is not of the contract. */
export function malformed(...problems: readonly string[]): Outcome<never> {
  const shortened = problems.slice(0, MOST_PROBLEMS).map((problem) => problem.slice(0, LONGEST_PROBLEM));
  return refused({ code: "malformed-request", problems: shortened });
}
