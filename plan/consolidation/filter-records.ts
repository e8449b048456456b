import type { ToolKey } from "../form/annex.ts";
import type { ListCode } from "../form/lists.ts";
import { foldedWords } from "../text/folded-words.ts";
import { type AgencyKey, agencyKeyOf } from "./agency-key.ts";
import type { AgencyIdentity, AgencyRecord, PlanRecord } from "./records.ts";

/** Which records are wanted; every condition must hold, and one that is left out holds. */
export interface RecordFilter {
  /** SIORG codes without leading zeros. */
  readonly agency?: readonly string[] | undefined;
  readonly state?: readonly ListCode<"planStates">[] | undefined;
  /** Plans that adopt at least one of these. */
  readonly tool?: readonly ToolKey[] | undefined;
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
 * such a plan, and, unless the state or the tool of plans was asked for, those that meet the filter by their own name.
 * An agency's name is what its workbook says and what the plan says.
 */
export function filterRecords({ plans, agencies }: Records, filter: RecordFilter): Records {
  const identityOf = new Map(agencies.map(({ agency }) => [agencyKeyOf(agency), agency]));
  const agencyIsWanted = agencyCondition(filter);
  const textIsIn = textCondition(filter);
  const wanted = plans.filter((plan) => {
    const key = agencyKeyOf(plan.agency);
    return (
      agencyIsWanted(key) &&
      (filter.state?.includes(plan.state) ?? true) &&
      (filter.tool === undefined || adoptsOneOf(plan, filter.tool)) &&
      textIsIn([plan.service.name?.value, ...namesOf(plan.agency), ...namesOf(identityOf.get(key))])
    );
  });
  const spokenOf = new Set(wanted.map(({ agency }) => agencyKeyOf(agency)));
  const isOfPlans = filter.state !== undefined || filter.tool !== undefined;
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

function adoptsOneOf({ tools }: PlanRecord, wanted: readonly ToolKey[]): boolean {
  return tools.some(({ tool, adopted }) => adopted === true && wanted.includes(tool));
}
