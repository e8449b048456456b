import { declarationOf } from "../form/labels.ts";
import { plainRaw } from "../workbook/cell/plain-raw.ts";
import type { FieldValue } from "../workbook/cell/read-cell.ts";
import type { Entry } from "../workbook/entry.ts";
import type { Words } from "./piece.ts";

/** What stands where nothing was filled in. */
export const NOT_SAID = "não informado";

/**
 * What was filled in, as the form shows it: `03/2026`, `Sim`. What was declared as not available, or cannot be read,
 * stands in the words that were typed; for a blank cell stands {@link NOT_SAID}, quietly.
 */
export function printedEntry(entry: Entry<FieldValue>): Words {
  return wordsOr(entryText(entry), NOT_SAID);
}

/** The text of {@link printedEntry} alone; "" for a blank cell. */
export function entryText({ key, state, value, raw }: Entry<FieldValue>): string {
  const declaration = declarationOf(key);
  return state === "value" && value !== null && declaration ? plainRaw(declaration.value, value) : raw;
}

/** A text, or where it is empty the words that stand in its place. */
export function wordsOr(text: string, otherwise: string): Words {
  return text.trim() === "" ? { text: otherwise, quiet: true } : { text };
}
