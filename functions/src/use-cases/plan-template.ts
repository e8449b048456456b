import { paths } from "../documents/paths.ts";
import { planFileName } from "../portal/plan-file-name.ts";
import { planIdOf, planValuesOf } from "../portal/prefill.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { stored } from "../repositories/stored.ts";
import { writePlanWorkbook } from "../workbook/form-writer/write-workbook.ts";
import { agencyFieldsOf } from "./agency-fields.ts";
import { done, type Outcome, refused } from "./outcome.ts";
import { randomUuid } from "./random-id.ts";
import { letterId } from "./storable-letter.ts";
import { todayInBrasilia } from "./today-in-brasilia.ts";
import { type WorkbookFile, workbookFileName } from "./workbook-file.ts";

export interface PlanTemplate {
  readonly agency: string;
  /** The Portal's identification of one of the agency's services; left out, a plan of nothing yet. */
  readonly service?: string;
}

/** A plan's workbook, with what the plan will be known by. */
export interface PlanTemplateFile extends WorkbookFile {
  /** The plan's key. */
  readonly plan: string;
  /** The service's name; null in an empty workbook. */
  readonly service: string | null;
}

/**
 * A plan's workbook to begin with: what the service's letter says, and who the agency is. Every empty one is a plan of
 * its own; of one service it is the same plan each time. At most two reads.
 */
export async function planTemplate(
  surroundings: Surroundings,
  { agency, service }: PlanTemplate,
): Promise<Outcome<PlanTemplateFile>> {
  const today = todayInBrasilia(surroundings.now());
  const wanted = [paths.agency(agency), ...(service === undefined ? [] : [paths.letter(letterId(service))])];
  const [known, found] = await surroundings.store.getMany(wanted);
  const agencyFields = agencyFieldsOf(agency, stored.agency.read(known));
  if (service === undefined) {
    const plan = randomUuid(surroundings);
    const fields = { "plan.id": plan, "plan.state": "draft", ...agencyFields } as const;
    const bytes = await writePlanWorkbook({ fields, tables: {} }, { today });
    return done({ name: workbookFileName("plano de integração"), bytes, plan, service: null });
  }
  const letter = stored.letter.read(found);
  // Of another agency's service this says no more than of none.
  if (letter?.agency.siorg !== agency) return refused({ code: "not-found", what: "service" });
  const values = planValuesOf(letter);
  const bytes = await writePlanWorkbook({ ...values, fields: { ...values.fields, ...agencyFields } }, { today });
  return done({ name: planFileName(letter.slug), bytes, plan: planIdOf(letter.slug), service: letter.name });
}
