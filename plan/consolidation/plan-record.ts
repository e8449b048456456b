import type { CivilDate } from "../calendar/civil-date.ts";
import { saidInPlan } from "../declared/said-in-plan.ts";
import { countSteps } from "../indicators/digitisation.ts";
import { type MonthWindow, planIndicators } from "../indicators/series.ts";
import type { Finding } from "../rules/rule.ts";
import { actionsOf } from "../schedule/actions.ts";
import type { PlanContent } from "../workbook/content.ts";
import type { Entry } from "../workbook/entry.ts";
import type { Sourced } from "../workbook/sourced.ts";
import { dataBasesOf, toolsOf } from "./adoption-record.ts";
import { countFindings } from "./finding-counts.ts";
import type { PlanRecord } from "./records.ts";

/** What a record needs to know beyond the workbook. */
export interface RecordContext {
  /** The file, or the archive and the file in it. */
  readonly source: string;
  readonly today: CivilDate;
  /** Where the latest measurements are looked for; `lastMonths(today)` unless somebody chose another. */
  readonly window: MonthWindow;
}

/** One plan reduced to its consolidated row. A plan whose state nobody wrote is a draft. */
export function planRecord(
  content: PlanContent,
  findings: readonly Finding[],
  { source, today, window }: RecordContext,
): PlanRecord {
  const { fields, tables } = content;
  return {
    source,
    planId: fields["plan.id"].value,
    revision: fields["plan.revision"].value ?? 0,
    receivedOn: [],
    modified: content.modified,
    agency: {
      siorg: fields["agency.siorg"].value,
      name: fields["agency.name"].value,
      acronym: fields["agency.acronym"].value,
    },
    service: {
      name: sourced(fields["service.name"]),
      portalNumber: fields["service.portalNumber"].value,
      slug: fields["service.slug"].value,
    },
    state: fields["plan.state"].value ?? "draft",
    launch: sourced(fields["launch.quarter"]),
    owner: { name: fields["owner.titular.name"].value, email: fields["owner.titular.email"].value },
    said: saidInPlan(content),
    steps: {
      today: countSteps(tables["service.stepsToday"].rows),
      after: countSteps(tables["service.stepsAfter"].rows),
    },
    ...planIndicators(content, today, window),
    actions: actionsOf(content),
    tools: toolsOf(content),
    dataBases: dataBasesOf(content),
    findings: countFindings(findings),
    review: null,
  };
}

function sourced<T>({ value, place }: Entry<T>): Sourced<T> | null {
  return value === null || place === null ? null : { value, place };
}
