import type { FieldDeclaration } from "../form/declaration.ts";
import { declarationOf } from "../form/labels.ts";
import type { PlanForm } from "../form/plan-form.ts";
import type { PlanContent } from "../workbook/content.ts";
import type { Entry, Place } from "../workbook/entry.ts";
import { mapEntries } from "../workbook/map-entries.ts";
import type { PersonalKind } from "./find-personal.ts";
import { maskPersonal } from "./mask-personal.ts";

/** What stands in a cell whose value is not published. */
export const NOT_PUBLISHED = "não publicado";

/** A cell of which something is not published. */
export interface Omission {
  /** The field's key, or the table's and the column's. */
  readonly key: string;
  readonly place: Place | null;
  /** What was left out: once for each time. */
  readonly kinds: readonly PersonalKind[];
}

/** A plan as it may be published, and what is not in it. */
export interface PublicPlan {
  readonly content: PlanContent;
  /** Without those of the form's own cells for e-mails and telephones, which are never published. */
  readonly omissions: readonly Omission[];
}

type AnyEntry = Entry<unknown>;

/**
 * A plan without personal data, as agencies publish it. The names of those who answer for it stay, since whom a public
 * service is owed by is public; their e-mails and telephones go, and so do e-mails, telephones and CPFs that somebody
 * typed into any other cell.
 */
export function publicPlan(content: PlanContent): PublicPlan {
  const omissions: Omission[] = [];
  const published = mapEntries<PlanForm>(content, (entry) => publicEntry(entry, omissions));
  return { content: published, omissions };
}

function publicEntry(entry: AnyEntry, omissions: Omission[]): AnyEntry {
  const declaration = declarationOf(entry.key);
  if (isPersonal(declaration)) {
    const nothing = entry.state === "blank" || entry.state === "missing";
    return nothing ? entry : { ...entry, state: "unavailable", value: null, raw: NOT_PUBLISHED, problems: [] };
  }
  const raw = maskPersonal(entry.raw);
  const value = typeof entry.value === "string" ? maskPersonal(entry.value) : { text: entry.value, masked: [] };
  const kinds = value.masked.length > 0 ? value.masked : raw.masked;
  if (kinds.length === 0) return entry;
  omissions.push({ key: entry.key, place: entry.place, kinds });
  return { ...entry, value: value.text, raw: raw.text };
}

function isPersonal(declaration: FieldDeclaration | undefined): boolean {
  const type = declaration?.value.type;
  return type === "email" || type === "telephone";
}
