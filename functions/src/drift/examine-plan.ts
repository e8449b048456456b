import type { PlanRecord } from "../../../plan/consolidation/records.ts";
import { type NamedPerson, namedPeople, namedSince } from "../../../plan/directory/named-people.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { isLaunched } from "../../../plan/lifecycle/is-launched.ts";
import type { SubmittedStep } from "../../../plan/review/replay.ts";
import { actionsOf } from "../../../plan/schedule/actions.ts";
import type { PlanContent } from "../../../plan/workbook/content.ts";
import type { Acceptance, PlanDocument, RevisionDocument } from "../documents/plan-document.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { planRow } from "../submission/consolidated-row.ts";
import { watchedPlan } from "../submission/watched-plan.ts";
import { differingFields } from "./differing-fields.ts";
import type { Drift } from "./drift.ts";
import { examineReview } from "./examine-review.ts";
import { examineRevisions } from "./examine-revisions.ts";

/** A plan as its revisions and the events of its review say it must stand. */
export interface ExaminedPlan {
  readonly drift: readonly Drift[];
  /** Null when nothing of such a plan was ever received. */
  readonly plan: PlanDocument | null;
  /** The plan's document is to be written. */
  readonly mend: boolean;
  /** Null when there is no such plan; the row that there is, where nothing can be told from the revisions. */
  readonly row: PlanRecord | null;
  /** Whom it names; those that are known of, where nothing can be told from the revisions. */
  readonly people: readonly NamedPerson[];
}

/** What there is of a plan; `people` is absent where no directory was kept yet. */
export interface PlanThere {
  readonly document: PlanDocument | null;
  readonly row: PlanRecord | null;
  readonly people: readonly NamedPerson[] | undefined;
}

/** Examines a plan of which there is a document, a row or an entry in the directory. */
export async function examinePlan(
  reader: DocumentReader,
  of: { readonly agency: string; readonly plan: string },
  { document: found, row, people: known = [] }: PlanThere,
): Promise<ExaminedPlan> {
  const examined = await examineRevisions(reader, of, planForm, found?.revision ?? 0, (revision, content) => ({
    step: submittedStep(revision, content),
    named: namedPeople(content, revision),
  }));
  const { drift, last, none, notes } = examined;
  if (last === null) {
    // Without any trace of a submission, a row or an entry alone is nothing; of a plan that was there it is what is left.
    return {
      drift,
      plan: none && found === null ? null : found,
      mend: false,
      row: none && found === null ? null : row,
      people: known,
    };
  }
  const { revision, content } = last;
  const submissions = notes?.map(({ step }) => step) ?? null;
  const reviewed = await examineReview(reader, of, { found, submissions, otherwise: row?.state ?? null });
  const { state, review } = reviewed;
  const service = content.fields["service.name"].value;
  const standing = { ...found, ...acceptanceOf(revision), ...of, service, state, review };
  const plan = watchedPlan(standing, content, found?.reminders);
  const fields = found === null ? [] : differingFields(found, plan);
  const own: readonly Drift[] =
    found === null
      ? [{ ...of, kind: "document-missing" }]
      : fields.length > 0
        ? [{ ...of, kind: "acceptance-differs", fields }]
        : [];
  return {
    drift: [...drift, ...reviewed.drift, ...own],
    plan,
    mend: own.length > 0,
    row: planRow(content, plan),
    people: namedThroughout(notes) ?? namedSince(namedPeople(content, revision), known),
  };
}

/**
 * Whom the last of some revisions names, each since the first that has done so without a break; null when not all of
 * the revisions are known.
 */
export function namedThroughout(
  notes: readonly { readonly named: readonly NamedPerson[] }[] | null,
): readonly NamedPerson[] | null {
  return notes?.reduce<readonly NamedPerson[]>((before, { named }) => namedSince(named, before), []) ?? null;
}

/** What a revision says of its own acceptance. */
export function acceptanceOf({ content: _, agency: __, plan: ___, ...acceptance }: RevisionDocument): Acceptance {
  return acceptance;
}

function submittedStep({ revision, receipt }: RevisionDocument, content: PlanContent): SubmittedStep {
  return { revision, hash: receipt.hash, launched: isLaunched(actionsOf(content)) };
}
