import type { PortalServiceDetail, StepShown } from "../../../plan/contract/portal.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import { paths } from "../documents/paths.ts";
import type { RevisionDocument } from "../documents/plan-document.ts";
import { channelCode } from "../portal/channels.ts";
import { declaredCost } from "../portal/declared-cost.ts";
import type { ServiceLetter } from "../portal/service-letter.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readPlan } from "../repositories/plans.ts";
import { readRevision } from "../repositories/revisions.ts";
import { stored } from "../repositories/stored.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { isPlanKey } from "./plan-named.ts";
import { letterId } from "./storable-letter.ts";

/** A letter and a plan of one agency, either of them left out. */
export interface AskedService {
  readonly agency: string;
  readonly letter?: string | undefined;
  readonly plan?: string | undefined;
}

/** What a letter and the last revision of a plan say of a service, word for word. One read for the letter, two for the plan. */
export async function portalService(
  { store }: Pick<Surroundings, "store">,
  { agency, letter: slug, plan: key }: AskedService,
): Promise<Outcome<PortalServiceDetail>> {
  const letter = slug === undefined ? null : stored.letter.read(await store.get(paths.letter(letterId(slug))));
  if (slug !== undefined && letter?.agency.siorg !== agency) return refused({ code: "not-found", what: "service" });
  const plan = key === undefined || !isPlanKey(key) ? null : await readPlan(store, agency, key);
  if (key !== undefined && plan === null) return refused({ code: "not-found", what: "plan" });
  const revision = plan && (await readRevision(store, { agency, plan: plan.plan }, plan.revision));
  return done({ letter: letter && letterShown(letter), plan: revision && planShown(revision) });
}

function letterShown(letter: ServiceLetter): NonNullable<PortalServiceDetail["letter"]> {
  const steps = letter.steps.map(({ title, description, channels }): StepShown => {
    const text = [title, description].filter((part) => part !== "").join("\n");
    return { text, channels: [...new Set(channels.map(channelCode))] };
  });
  return { slug: letter.slug, steps, cost: declaredCost(letter).text };
}

function planShown({ plan, revision, content }: RevisionDocument): PortalServiceDetail["plan"] {
  const { fields, tables } = contentOf(content, planForm);
  return {
    plan: plan ?? "",
    revision,
    steps: tables["service.stepsToday"].rows.map(({ cells }) => ({
      text: cells.description.raw,
      channels: cells.channel.value === null ? [] : [cells.channel.value],
      place: cells.description.place,
    })),
    cost: fields["letter.costNote"].raw,
  };
}
