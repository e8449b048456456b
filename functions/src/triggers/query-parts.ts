import * as z from "zod";

/** A revision's number in a query string. */
export const revision = z
  .string()
  .regex(/^[1-9]\d{0,8}$/, "is no revision")
  .transform(Number);

/** Two revisions to compare. */
export const fromAndTo = z.object({ from: revision, to: revision });

/** Where the page of a history before this one ended. */
export const historyPage = z
  .object({ before: revision.optional() })
  .transform(({ before }) => (before === undefined ? {} : { before }));
