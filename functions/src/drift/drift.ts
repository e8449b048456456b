/** Something that is not as the received revisions say it must be. */
export type Drift = {
  /** The SIORG code. */
  readonly agency: string;
  /** The plan's key; null when it is about the agency or its own workbook. */
  readonly plan: string | null;
} & (
  | { readonly kind: "row-missing" }
  | { readonly kind: "row-extra"; readonly part: number }
  | { readonly kind: "row-differs"; readonly fields: readonly string[] }
  /** A part of the rows says wrongly which it is, or how many there are. */
  | { readonly kind: "part-differs"; readonly part: number }
  /** Where the plan's row is, or what its service is known by. */
  | { readonly kind: "directory-differs" }
  | { readonly kind: "agency-differs"; readonly fields: readonly string[] }
  | { readonly kind: "summary-differs"; readonly fields: readonly string[] }
  /** The plan's document, or the agency's word of its workbook, is not what the last revision says. */
  | { readonly kind: "acceptance-differs"; readonly fields: readonly string[] }
  /** A step of the plan's review left no event, or its steps do not fit together: its state is left as it is. */
  | { readonly kind: "review-incomplete"; readonly missing: readonly number[] }
  | { readonly kind: "document-missing" }
  | { readonly kind: "revision-missing"; readonly revision: number }
  /** The content does not have the hash that its receipt certifies. */
  | { readonly kind: "revision-altered"; readonly revision: number }
);

/**
 * Whether it follows from the revisions and the events of the review what there should be. These themselves come back
 * from a backup alone.
 */
export function isMendable({ kind }: Drift): boolean {
  return kind !== "revision-missing" && kind !== "revision-altered" && kind !== "review-incomplete";
}
