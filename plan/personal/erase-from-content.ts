import type { Form } from "../form/declaration.ts";
import { peopleOf } from "../people/people-of.ts";
import { ERASED } from "../workbook/cell/unavailable.ts";
import type { Content } from "../workbook/content.ts";
import type { Entry } from "../workbook/entry.ts";
import { mapEntries } from "../workbook/map-entries.ts";
import type { PersonFinder } from "./person-traces.ts";

/** A cell that held a person's data, and what stood in it. */
export interface PersonalCell {
  readonly key: string;
  readonly text: string;
}

/** A content without one person's data, and the cells that held some. */
export interface ErasedContent<F extends Form> {
  readonly content: Content<F>;
  readonly cells: readonly PersonalCell[];
}

/**
 * Erases a person from what a workbook says. Where the form names people, all three cells go when the address is theirs, or
 * when there is no address and the name is; whoever has another address is somebody else, of whatever name. In any
 * other cell their address, telephone and name go from the text. A cell that held nothing else becomes one that was
 * declared as not available.
 */
export function eraseFromContent<F extends Form>(content: Content<F>, finder: PersonFinder): ErasedContent<F> {
  const theirs = new Map<string, boolean>();
  for (const { key, name, email } of peopleOf(content as unknown as Content<Form>)) {
    const isTheirs =
      email.raw === "" ? finder.isTheirName(name.raw) : finder.isTheirAddress(String(email.value ?? email.raw));
    for (const part of ["name", "email", "telephone"]) theirs.set(`${key}.${part}`, isTheirs);
  }
  const cells: PersonalCell[] = [];
  const erased = mapEntries(content, (entry) => {
    const changed = erasedEntry(entry, theirs.get(entry.key), finder);
    if (changed !== entry) cells.push({ key: entry.key, text: entry.raw });
    return changed;
  });
  return cells.length === 0 ? { content, cells } : { content: erased, cells };
}

function erasedEntry(entry: Entry<unknown>, isTheirs: boolean | undefined, finder: PersonFinder): Entry<unknown> {
  if (entry.raw === "" || isTheirs === false) return entry;
  if (isTheirs || finder.isTheirName(entry.raw)) return unavailable(entry);
  const raw = finder.erasedFrom(entry.raw);
  const value = typeof entry.value === "string" ? finder.erasedFrom(entry.value) : entry.value;
  if (raw === entry.raw && value === entry.value) return entry;
  return raw.trim() === ERASED ? unavailable(entry) : { ...entry, raw, value };
}

function unavailable(entry: Entry<unknown>): Entry<unknown> {
  return { ...entry, state: "unavailable", value: null, raw: ERASED, problems: [] };
}
