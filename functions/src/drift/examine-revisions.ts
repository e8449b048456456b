import type { Form } from "../../../plan/form/declaration.ts";
import type { Content } from "../../../plan/workbook/content.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import type { RevisionDocument } from "../documents/plan-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { type RevisedWorkbook, revisionPath } from "../repositories/revisions.ts";
import { stored } from "../repositories/stored.ts";
import { contentHash } from "../workbook/content-hash.ts";
import type { Drift } from "./drift.ts";

/** What the revisions of a plan or of an agency workbook come to. */
export interface ExaminedRevisions<F extends Form> {
  readonly drift: readonly Drift[];
  /** The last revision, when it is there and is what its receipt certifies; null when nothing can be told from it. */
  readonly last: { readonly revision: RevisionDocument; readonly content: Content<F> } | null;
  /** There is not one. */
  readonly none: boolean;
}

/** So many are in memory at a time; each has at most 1 MiB. */
const AT_A_TIME = 8;

/**
 * Looks at every revision, from the first to the last that is known of and on to the last that is there.
 *
 * @param known the last revision that is known of; 0 when none is
 */
export async function examineRevisions<F extends Form>(
  reader: DocumentReader,
  of: RevisedWorkbook,
  form: F,
  known: number,
): Promise<ExaminedRevisions<F>> {
  const drift: Drift[] = [];
  let last: ExaminedRevisions<F>["last"] = null;
  let none = true;
  for (let from = 1; ; from += AT_A_TIME) {
    const numbers = Array.from({ length: AT_A_TIME }, (_, index) => from + index);
    const found = await reader.getMany(numbers.map((number) => revisionPath(of, number)));
    for (const [index, number] of numbers.entries()) {
      const revision = stored.revision.read(found[index]);
      if (revision === null) {
        if (number > known) return { drift, last, none };
        drift.push({ ...of, kind: "revision-missing", revision: number });
        last = null;
        continue;
      }
      none = false;
      const content = contentOf(revision.content, form);
      const sound = contentHash<Form>(content) === revision.receipt.hash && revision.revision === number;
      if (!sound) drift.push({ ...of, kind: "revision-altered", revision: number });
      last = sound ? { revision, content } : null;
    }
  }
}
