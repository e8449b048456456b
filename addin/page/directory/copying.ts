import type { DirectoryAddresses } from "../../../plan/contract/directory.ts";
import type { Answer, Failure } from "../../api/answer.ts";

/** How the copying of addresses stands. */
export type Copying =
  | { readonly kind: "none" }
  | { readonly kind: "busy" }
  | { readonly kind: "failed"; readonly failure: Failure }
  /** `copied` says whether the browser has them; if not, they are there to be selected. */
  | { readonly kind: "done"; readonly addresses: readonly string[]; readonly copied: boolean };

export const notCopying: Copying = { kind: "none" };

/** Copies what the cloud answered with. */
export async function copied(answer: Answer<DirectoryAddresses>): Promise<Copying> {
  if (answer.kind !== "done") return { kind: "failed", failure: answer };
  const { addresses } = answer.value;
  if (addresses.length === 0) return { kind: "done", addresses, copied: false };
  const written = navigator.clipboard?.writeText(addresses.join("; ")) ?? Promise.reject(new Error("no clipboard"));
  return written.then(
    () => ({ kind: "done", addresses, copied: true }),
    () => ({ kind: "done", addresses, copied: false }),
  );
}
