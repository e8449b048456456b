/** Why a store's documents were not moved, for the person who asked. */
export type TransferProblem =
  /** The folder to export to holds something. */
  | { readonly kind: "folderNotEmpty"; readonly path: string }
  /** Somebody wrote while the documents were read: they may not belong together. */
  | { readonly kind: "storeMoved" }
  /** An import into this store did not come to its end. */
  | { readonly kind: "importUnfinished" }
  /** No export, or one that did not come to its end. */
  | { readonly kind: "noExport"; readonly path: string }
  /** A file is not what the manifest says. */
  | { readonly kind: "damaged"; readonly path: string }
  /** The store to import into holds documents. */
  | { readonly kind: "storeNotEmpty"; readonly collection: string }
  /** The store began to take in another export. */
  | { readonly kind: "otherImport" }
  /** What was written is not what is read again. */
  | { readonly kind: "notAsWritten"; readonly group: string };

/** Documents were not moved; `problem` says why. */
export class TransferRefused extends Error {
  override readonly name = "TransferRefused";
  readonly problem: TransferProblem;

  constructor(problem: TransferProblem) {
    super(JSON.stringify(problem));
    this.problem = problem;
  }
}
