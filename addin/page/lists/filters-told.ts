import { tools } from "../../../plan/form/annex.ts";
import { lists } from "../../../plan/form/lists.ts";
import { writeValue } from "../../../plan/messages/write-value.ts";
import type { Words } from "../messages/catalogue.ts";
import type { FilterName, ListFilters } from "./list-address.ts";
import { listWords } from "./words.ts";

/** One thing that is filtered by, in words, with the filters that it is made of. */
export interface FilterTold {
  readonly names: readonly FilterName[];
  readonly text: string;
}

/**
 * What is filtered, thing by thing, in plain words.
 *
 * @param agencyNamed what an agency is called, by its SIORG code
 */
export function filtersTold(
  filters: ListFilters,
  agencyNamed: (siorg: string) => string,
  words: Words,
): readonly FilterTold[] {
  const { say, language } = words;
  const said = listWords(words);
  const told: FilterTold[] = [];
  const tell = (text: string, ...names: readonly FilterName[]) => told.push({ names, text });
  const list = (value: string, name: (code: string) => string) => value.split(",").map(name).join(said.or);
  const { agency, state, tool, adoption, launch, launchFrom, launchUntil } = filters;
  if (agency) tell(say(said.agency, { agency: list(agency, agencyNamed) }), "agency");
  if (state) tell(say(said.state, { states: list(state, stateNamed) }), "state");
  if (adoption) {
    const values = { adoption: inCatalogue(said.adoptions, adoption), tools: list(tool ?? "", toolNamed) };
    tell(say(tool ? said.adoptsTool : said.adoptsAny, values), "tool", "adoption");
  } else if (tool) tell(say(said.tool, { tools: list(tool, toolNamed) }), "tool");
  if (launch) tell(said.launchNone, "launch");
  const quarter = (value: string) => ({ quarter: writeValue({ quarter: value }, language) });
  const month = (value: string) => ({ month: writeValue({ month: value }, language) });
  if (launchFrom && launchFrom === launchUntil)
    tell(say(said.launchIn, quarter(launchFrom)), "launchFrom", "launchUntil");
  else {
    if (launchFrom) tell(say(said.launchFrom, quarter(launchFrom)), "launchFrom");
    if (launchUntil) tell(say(said.launchUntil, quarter(launchUntil)), "launchUntil");
  }
  if (filters.errors) tell(said.errors, "errors");
  if (filters.standing) {
    const standings = list(filters.standing, (kind) => inCatalogue(said.standings, kind));
    tell(say(said.standing, { standings }), "standing");
  }
  const { monthFrom, monthUntil } = filters;
  if (monthFrom && monthFrom === monthUntil) tell(say(said.monthIn, month(monthFrom)), "monthFrom", "monthUntil");
  else {
    if (monthFrom) tell(say(said.monthFrom, month(monthFrom)), "monthFrom");
    if (monthUntil) tell(say(said.monthUntil, month(monthUntil)), "monthUntil");
  }
  if (filters.text) tell(say(said.text, { text: filters.text }), "text");
  return told;
}

/** Whether what is filtered by leaves the cancelled plans out. */
export function leavesCancelledOut({ adoption, launch, launchFrom, launchUntil, errors }: ListFilters): boolean {
  return [adoption, launch, launchFrom, launchUntil, errors].some((asked) => asked !== undefined);
}

function inCatalogue(names: { readonly [code: string]: string }, code: string): string {
  return Object.hasOwn(names, code) ? (names[code] ?? code) : code;
}

function stateNamed(code: string): string {
  return lists.planStates.find((state) => state.code === code)?.label ?? code;
}

function toolNamed(key: string): string {
  return tools.find((tool) => tool.key === key)?.label ?? key;
}
