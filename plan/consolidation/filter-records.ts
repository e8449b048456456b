import type { Quarter } from "../calendar/quarter.ts";
import { tools as allTools, type ToolKey } from "../form/annex.ts";
import type { ListCode } from "../form/lists.ts";
import { foldedWords } from "../text/folded-words.ts";
import { type AgencyKey, agencyKeyOf } from "./agency-key.ts";
import type { AgencyIdentity, AgencyRecord, PlanRecord } from "./records.ts";

/** What plans say of a tool, as `tool-counts.ts` counts them. */
export const adoptions = ["adopted", "declined", "unanswered"] as const;

export type Adoption = (typeof adoptions)[number];

/**
 * Which records are wanted; every condition must hold, and one that is left out holds. Those of `adoption`, `launch` and
 * `errors` are of what figures count, and so leave the cancelled plans out as the figures do.
 */
export interface RecordFilter {
  /** SIORG codes without leading zeros. */
  readonly agency?: readonly string[] | undefined;
  readonly state?: readonly ListCode<"planStates">[] | undefined;
  /** Plans that adopt at least one of these. */
  readonly tool?: readonly ToolKey[] | undefined;
  /** Plans that say this of at least one of the tools asked for, or of any. */
  readonly adoption?: Adoption | undefined;
  /** Plans with a launch quarter not before this one, not after this one; with none. */
  readonly launchFrom?: Quarter | undefined;
  readonly launchUntil?: Quarter | undefined;
  readonly launch?: "none" | undefined;
  /** Plans with at least one finding that is an error. */
  readonly errors?: "yes" | undefined;
  /** Words that are all in the service's or the agency's name or acronym, in any order, whatever their case and accents. */
  readonly text?: string | undefined;
}

/** The records of plans and of agency workbooks. */
export interface Records {
  readonly plans: readonly PlanRecord[];
  readonly agencies: readonly AgencyRecord[];
}

/**
 * The plans that meet the filter, in their order, and the workbooks of the agencies that are then spoken of: those with
 * such a plan, and, unless anything but the agency and the words was asked for, those that meet the filter by their own name.
 * An agency's name is what its workbook says and what the plan says.
 */
export function filterRecords({ plans, agencies }: Records, filter: RecordFilter): Records {
  const identityOf = new Map(agencies.map(({ agency }) => [agencyKeyOf(agency), agency]));
  const agencyIsWanted = agencyCondition(filter);
  const textIsIn = textCondition(filter);
  const { adoption, launch, launchFrom, launchUntil, errors } = filter;
  const countsOnly = [adoption, launch, launchFrom, launchUntil, errors].some((asked) => asked !== undefined);
  const wanted = plans.filter((plan) => {
    const key = agencyKeyOf(plan.agency);
    return (
      agencyIsWanted(key) &&
      (filter.state?.includes(plan.state) ?? true) &&
      toolsAreWanted(plan, filter) &&
      launchIsWanted(plan, filter) &&
      (filter.errors === undefined || plan.findings.error > 0) &&
      (!countsOnly || plan.state !== "cancelled") &&
      textIsIn([plan.service.name?.value, ...namesOf(plan.agency), ...namesOf(identityOf.get(key))])
    );
  });
  const spokenOf = new Set(wanted.map(({ agency }) => agencyKeyOf(agency)));
  const isOfPlans = countsOnly || filter.state !== undefined || filter.tool !== undefined;
  return {
    plans: wanted,
    agencies: agencies.filter(({ agency }) => {
      const key = agencyKeyOf(agency);
      return spokenOf.has(key) || (!isOfPlans && agencyIsWanted(key) && textIsIn(namesOf(agency)));
    }),
  };
}

function agencyCondition({ agency }: RecordFilter): (key: AgencyKey) => boolean {
  if (agency === undefined) return () => true;
  const wanted = new Set(agency);
  return (key) => wanted.has(key);
}

type Name = string | null | undefined;

function textCondition({ text }: RecordFilter): (names: readonly Name[]) => boolean {
  const words = foldedWords(text ?? "").split(" ");
  if (words.join("") === "") return () => true;
  return (names) => {
    const said = foldedWords(names.map((name) => name ?? "").join(" "));
    return words.every((word) => said.includes(word));
  };
}

function namesOf(identity: AgencyIdentity | undefined): readonly Name[] {
  return [identity?.name, identity?.acronym];
}

function toolsAreWanted({ tools }: PlanRecord, { tool, adoption }: RecordFilter): boolean {
  if (tool === undefined && adoption === undefined) return true;
  const wanted = tool ?? allTools.map(({ key }) => key);
  return wanted.some((key) => {
    const adopted = tools.find((candidate) => candidate.tool === key)?.adopted ?? null;
    return (adopted === null ? "unanswered" : adopted ? "adopted" : "declined") === (adoption ?? "adopted");
  });
}

function launchIsWanted({ launch }: PlanRecord, filter: RecordFilter): boolean {
  const quarter = launch?.value ?? null;
  if (filter.launch === "none") return quarter === null;
  const { launchFrom, launchUntil } = filter;
  if (launchFrom === undefined && launchUntil === undefined) return true;
  return quarter !== null && quarter >= (launchFrom ?? "") && (launchUntil === undefined || quarter <= launchUntil);
}
