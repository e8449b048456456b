/** The limits of Firestore that a store holds documents to. */
export type StoreLimit =
  /** Bytes of one document with its name. */
  | "documentSize"
  /** Bytes of one field's value. */
  | "fieldSize"
  /** Bytes of a field's name or a map's key. */
  | "keySize"
  /** Maps and arrays one within another. */
  | "depth"
  /** Writes of one transaction. */
  | "writes"
  /** Bytes of everything that one transaction writes. */
  | "requestSize";

/** Everything that a store refuses or fails with, for a caller to decide on. */
export type StoreProblem =
  /** A document to create is there; `path` is null when the server does not say which. */
  | { readonly kind: "alreadyExists"; readonly path: string | null }
  /** A document to update, or one to delete that must exist, is not there. */
  | { readonly kind: "notFound"; readonly path: string | null }
  /**
   * Others kept moving what the transaction read, or kept the store busy, through all attempts. Nothing was written, unless
   * an earlier attempt's answer was lost on top of it.
   */
  | { readonly kind: "contention" }
  /** `found` is null when the server does not say. */
  | {
      readonly kind: "limitExceeded";
      readonly limit: StoreLimit;
      readonly allowed: number;
      readonly found: number | null;
      readonly path: string | null;
    }
  | { readonly kind: "invalidPath"; readonly path: string; readonly reason: string }
  /** `at` is the way to the value within the document, as in `goals.0.title`. */
  | { readonly kind: "invalidValue"; readonly path: string; readonly at: string; readonly reason: string }
  | { readonly kind: "invalidQuery"; readonly reason: string }
  /** A transaction used against its rules: reads after writes, use after its end, one within another. */
  | { readonly kind: "invalidUse"; readonly reason: string }
  /** The store did not answer or could not be opened. A commit under way may or may not have happened. */
  | { readonly kind: "unavailable"; readonly reason: string };

/** The one error of a store; `problem` says which, `cause` holds what the adapter was told. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly problem: StoreProblem;

  constructor(problem: StoreProblem, options?: ErrorOptions) {
    super(sentence(problem), options);
    this.problem = problem;
  }
}

function sentence(problem: StoreProblem): string {
  switch (problem.kind) {
    case "alreadyExists":
      return `${problem.path ?? "a document"} exists already`;
    case "notFound":
      return `${problem.path ?? "a document"} does not exist`;
    case "contention":
      return "others kept the documents busy";
    case "limitExceeded":
      return `${problem.path ?? "the transaction"} exceeds ${problem.limit}: ${problem.found ?? "more"} of at most ${problem.allowed}`;
    case "invalidPath":
      return `${JSON.stringify(problem.path)} is no path: ${problem.reason}`;
    case "invalidValue":
      return `${problem.path}: ${problem.at} ${problem.reason}`;
    default:
      return problem.reason;
  }
}
