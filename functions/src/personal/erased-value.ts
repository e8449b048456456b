import type { PersonFinder } from "../../../plan/personal/person-traces.ts";
import { ERASED } from "../../../plan/workbook/cell/unavailable.ts";

/** A text of a person in a document: the names of the fields that lead to it, and all of it. */
export interface PersonalText {
  readonly at: string;
  readonly text: string;
}

/** A value without one person's data, and what of it was theirs. */
export interface ErasedValue {
  readonly value: unknown;
  readonly found: readonly PersonalText[];
}

/**
 * Erases a person from a value of any shape, text by text. The name beside a uid or an address is theirs exactly when
 * that is: whoever is called the same and has another address is somebody else.
 */
export function erasedValue(value: unknown, finder: PersonFinder): ErasedValue {
  const found: PersonalText[] = [];
  return { value: erased(value, [], finder, found), found };
}

function erased(value: unknown, at: readonly string[], finder: PersonFinder, found: PersonalText[]): unknown {
  if (typeof value === "string") {
    const changed = finder.isTheirName(value) ? ERASED : finder.erasedFrom(value);
    if (changed !== value) found.push({ at: at.join("."), text: value });
    return changed;
  }
  if (Array.isArray(value)) return value.map((inner, index) => erased(inner, [...at, String(index)], finder, found));
  if (typeof value !== "object" || value === null) return value;
  const whose = ownerOf(value, finder);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      if (name !== "name" || typeof inner !== "string" || whose === null) {
        return [name, erased(inner, [...at, name], finder, found)];
      }
      if (!whose || inner === ERASED) return [name, inner];
      found.push({ at: [...at, name].join("."), text: inner });
      return [name, ERASED];
    }),
  );
}

/** Whether the name in an object is the person's, as the uid or the address beside it says; null where there is neither. */
function ownerOf(value: object, finder: PersonFinder): boolean | null {
  const [uid, email, address] = ["uid", "email", "address"].map((name) => Reflect.get(value, name));
  if (typeof uid === "string") return finder.isTheirUid(uid);
  const mailbox = typeof email === "string" ? email : address;
  return typeof mailbox === "string" && mailbox !== ERASED ? finder.isTheirAddress(mailbox) : null;
}
