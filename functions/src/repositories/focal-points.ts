import { isEmail } from "../../../plan/people/email.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { readRows } from "./rows.ts";
import { stored } from "./stored.ts";

/** An agency has a few; more than these would be a mailing. */
const MOST = 4;

/**
 * Whom of an agency to tell what concerns its people: its focal points who can sign in, or else those whom the agency
 * workbook names. Addresses in lower case, each once. At most {@link MOST} reads, one more when nobody can sign in.
 */
export async function focalPointsOf(
  reader: DocumentReader,
  agency: string,
): Promise<readonly { readonly name: string; readonly address: string }[]> {
  const equal = { agency, role: "focalPoint", disabled: false };
  const people = (await reader.query({ collection: "users", equal, limit: MOST })).flatMap((document) => {
    const person = stored.person.read(document);
    return person ? [{ name: person.name, address: person.email }] : [];
  });
  const named = people.length > 0 ? people : await inWorkbook(reader, agency);
  const byAddress = new Map(
    named.flatMap(({ name, address }) => (isEmail(address) ? [[address.toLowerCase(), name] as const] : [])),
  );
  return [...byAddress].slice(0, MOST).map(([address, name]) => ({ name, address }));
}

async function inWorkbook(reader: DocumentReader, agency: string) {
  const workbook = (await readRows(reader, agency, 0))?.workbook;
  return (workbook?.focalPoints ?? []).flatMap(({ name, email }) =>
    email === null ? [] : [{ name: name ?? email, address: email }],
  );
}
