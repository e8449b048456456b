import type { Form } from "../../../plan/form/declaration.ts";
import { fieldLabel } from "../../../plan/form/labels.ts";
import { eraseFromContent } from "../../../plan/personal/erase-from-content.ts";
import type { PersonFinder } from "../../../plan/personal/person-traces.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import type { CollectionGroup } from "../documents/collections.ts";
import type { StoredDocument } from "../ports/document-store.ts";
import { stored } from "../repositories/stored.ts";
import { erasedValue, type PersonalText } from "./erased-value.ts";
import { formOf } from "./stored-person.ts";

/** What a document holds of a person: of a workbook by the form's words, of anything else by its fields' names. */
export function personalTexts(
  group: CollectionGroup,
  document: StoredDocument,
  finder: PersonFinder,
): readonly PersonalText[] {
  if (!group.endsWith("/revisions")) return erasedValue(document.content, finder).found;
  const revision = stored.revision.read(document);
  if (revision === null) return [];
  const { content, ...rest } = revision;
  const { cells } = eraseFromContent<Form>(contentOf<Form>(content, formOf(revision)), finder);
  return [...cells.map(({ key, text }) => ({ at: fieldLabel(key), text })), ...erasedValue(rest, finder).found];
}
