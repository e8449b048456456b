import { paths } from "../documents/paths.ts";
import type { PersonDocument } from "../documents/person-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { stored } from "./stored.ts";

/** Somebody who was invited; null for an account that nobody invited. */
export async function readPerson(reader: DocumentReader, uid: string): Promise<PersonDocument | null> {
  return stored.person.read(await reader.get(paths.person(uid)));
}
