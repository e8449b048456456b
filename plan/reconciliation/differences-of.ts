import type { PlanRecord } from "../consolidation/records.ts";
import { type ListedService, placeInList, type ServiceList } from "../declared/listed-services.ts";
import type { ServiceSaid } from "../declared/service-said.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { foldedWords } from "../text/folded-words.ts";
import type { Place } from "../workbook/entry.ts";
import { plainNumber } from "./match-services.ts";
import type { PortalService } from "./portal-service.ts";
import type { DeclaredIn, Facet, FacetValue, PortalDifference } from "./reconciled.ts";
import { sameChannels, sameCost, sameSteps, sameTime } from "./same-said.ts";

/** What a service is in Portal, list and plan. */
export interface Sides {
  readonly portal: PortalService | null;
  readonly listed: ListedService | null;
  readonly plan: PlanRecord | null;
  /** Null when no agency workbook was received, or one without a list. */
  readonly list: ServiceList | null;
}

const absent: FacetValue = { kind: "absent" };

/**
 * Where the Portal and the agency contradict each other about a service. What only one of them says is no contradiction:
 * letters and plans leave much out.
 */
export function differencesOf({ portal, listed, plan, list }: Sides): readonly PortalDifference[] {
  const inList = list === null ? [] : portal === null ? claimsOfRow(listed, list) : inListed(portal, listed, list);
  const inPlan = plan === null ? [] : portal === null ? claimsOfPlan(plan) : inPlanned(portal, plan);
  return [...inList, ...inPlan];
}

function claimsOfRow(listed: ListedService | null, list: ServiceList): readonly PortalDifference[] {
  if (listed?.registered !== true) return [];
  return [difference("list", "registered", absent, yesNo(true), placeInList(list, listed, "registered"))];
}

/** A plan that names its service in the Portal says that it is there. */
function claimsOfPlan({ service, said }: PlanRecord): readonly PortalDifference[] {
  const claimed = service.portalNumber ?? service.slug;
  return claimed === null ? [] : [difference("plan", "registered", absent, text(claimed), said.places.portalNumber)];
}

function inListed(portal: PortalService, listed: ListedService | null, list: ServiceList): readonly PortalDifference[] {
  if (listed === null) return [difference("list", "listed", text(portal.name), absent, null)];
  const place = (column: Parameters<typeof placeInList>[2]) => placeInList(list, listed, column);
  return [
    ...(listed.registered === false
      ? [difference("list", "registered", yesNo(true), yesNo(false), place("registered"))]
      : []),
    ...identity("list", portal, listed, { number: place("portalNumber"), name: place("name") }),
    ...digital("list", portal.said.digital, listed.digital, place("digital")),
  ];
}

function inPlanned(
  { said: letter, ...portal }: PortalService,
  { service, said }: PlanRecord,
): readonly PortalDifference[] {
  const { places } = said;
  const named = { name: service.name?.value ?? "", portalNumber: service.portalNumber };
  return [
    ...identity("plan", portal, named, { number: places.portalNumber, name: service.name?.place ?? null }),
    ...both(letter.steps, said.steps, sameSteps, (steps) => steps.mark).map((basis) =>
      difference("plan", "steps", stepsOf(letter), stepsOf(said), places.steps, basis),
    ),
    ...both(letter.steps, said.steps, sameChannels, (steps) => steps.channels.join("|")).map((basis) =>
      difference("plan", "channels", channelsOf(letter), channelsOf(said), places.steps, basis),
    ),
    ...digital("plan", letter.digital, said.digital, places.digital),
    ...(letter.time !== null && said.time !== null && !sameTime(letter.time, said.time)
      ? [
          difference(
            "plan",
            "time",
            { kind: "time", time: letter.time },
            { kind: "time", time: said.time },
            places.time,
          ),
        ]
      : []),
    ...(letter.cost !== null && said.cost !== null && !sameCost(letter.cost, said.cost)
      ? [
          difference(
            "plan",
            "cost",
            { kind: "cost", cost: letter.cost },
            { kind: "cost", cost: said.cost },
            places.cost,
          ),
        ]
      : []),
  ];
}

function identity(
  where: DeclaredIn,
  portal: Pick<PortalService, "name" | "portalNumber">,
  declared: { readonly name: string; readonly portalNumber: string | null },
  places: { readonly number: Place | null; readonly name: Place | null },
): readonly PortalDifference[] {
  const numbers = [plainNumber(portal.portalNumber), plainNumber(declared.portalNumber)] as const;
  const isOther = numbers[0] !== null && numbers[1] !== null && numbers[0] !== numbers[1];
  const renamed = declared.name !== "" && !isSameName(portal.name, declared.name);
  return [
    ...(isOther ? [difference(where, "number", text(numbers[0]), text(numbers[1]), places.number)] : []),
    ...(renamed ? [difference(where, "name", text(portal.name), text(declared.name), places.name)] : []),
  ];
}

/** Lists and catalogues keep the beginning of a very long name. */
function isSameName(one: string, other: string): boolean {
  const [first, second] = [foldedWords(one), foldedWords(other)];
  const isCut = Math.min(one.length, other.length) >= CUT_NAME && one.length !== other.length;
  return first === second || (isCut && (first.startsWith(second) || second.startsWith(first)));
}

const CUT_NAME = 200;

function digital(where: DeclaredIn, portal: boolean | null, declared: boolean | null, place: Place | null) {
  if (portal === null || declared === null || portal === declared) return [];
  return [difference(where, "digital", yesNo(portal), yesNo(declared), place)];
}

/** What both sides say, as text, where it is not the same. */
function both<T>(
  portal: T | null,
  declared: T | null,
  isSame: (portal: T, declared: T) => boolean,
  textOf: (said: T) => string,
): readonly string[] {
  if (portal === null || declared === null || isSame(portal, declared)) return [];
  return [`${textOf(portal)}\n${textOf(declared)}`];
}

function difference(
  where: DeclaredIn,
  facet: Facet,
  portal: FacetValue,
  declared: FacetValue,
  place: Place | null,
  basis: string = JSON.stringify([portal, declared]),
): PortalDifference {
  return { in: where, facet, portal, declared, place, basis: fingerprint(basis) };
}

function text(of: string): FacetValue {
  return { kind: "text", text: of };
}

function yesNo(yes: boolean): FacetValue {
  return { kind: "yesNo", yes };
}

function stepsOf({ steps }: ServiceSaid): FacetValue {
  return { kind: "steps", count: steps?.count ?? 0 };
}

/** Each channel once, in the order of the steps. */
function channelsOf({ steps }: ServiceSaid): FacetValue {
  const channels = (steps?.channels ?? []).flatMap((step) => step.split(",")).filter((channel) => channel !== "");
  return { kind: "channels", channels: [...new Set(channels)] };
}
