import { StoreError, type StoreProblem } from "../../../functions/src/ports/store-error.ts";

/** The problem that a store refuses with; fails when it does not refuse, or with another error. */
export async function problemOf(refused: () => Promise<unknown>): Promise<StoreProblem> {
  try {
    await refused();
  } catch (error) {
    if (error instanceof StoreError) return error.problem;
    throw error;
  }
  throw new Error("the store did not refuse");
}
