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
export interface ExaminedRevisions<F extends Form, Note = null> {
  readonly drift: readonly Drift[];
  /** The last revision, when it is there and is what its receipt certifies; null when nothing can be told from it. */
  readonly last: { readonly revision: RevisionDocument; readonly content: Content<F> } | null;
  /** There is not one. */
  readonly none: boolean;
  /** What `noted` made of each revision, in their order; null where one is lost or altered. */
  readonly notes: readonly Note[] | null;
}

/** So many are in memory at a time; each has at most 1 MiB. */
const AT_A_TIME = 8;

/**
 * Looks at every revision, from the first to the last that is known of and on to the last that is there.
 *
 * @param known the last revision that is known of; 0 when none is
 * @param noted what to remember of each revision that is what its receipt certifies
 */
export async function examineRevisions<F extends Form, Note>(
  reader: DocumentReader,
  of: RevisedWorkbook,
  form: F,
  known: number,
  noted: (revision: RevisionDocument, content: Content<F>) => Note,
): Promise<ExaminedRevisions<F, Note>> {
  const drift: Drift[] = [];
  const notes: Note[] = [];
  let last: ExaminedRevisions<F>["last"] = null;
  let none = true;
  for (let from = 1; ; from += AT_A_TIME) {
    const numbers = Array.from({ length: AT_A_TIME }, (_, index) => from + index);
    const found = await reader.getMany(numbers.map((number) => revisionPath(of, number)));
    for (const [index, number] of numbers.entries()) {
      const revision = stored.revision.read(found[index]);
      if (revision === null) {
        if (number > known) return { drift, last, none, notes: drift.length === 0 ? notes : null };
        drift.push({ ...of, kind: "revision-missing", revision: number });
        last = null;
        continue;
      }
      none = false;
      const content = contentOf(revision.content, form);
      const certified = revision.erasure?.hash ?? revision.receipt.hash;
      const sound = contentHash<Form>(content) === certified && revision.revision === number;
      if (!sound) drift.push({ ...of, kind: "revision-altered", revision: number });
      last = sound ? { revision, content } : null;
      if (sound) notes.push(noted(revision, content));
    }
  }
}
