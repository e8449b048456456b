import type { PlanRecord } from "../consolidation/records.ts";
import type { ListedService } from "../declared/listed-services.ts";
import type { SaidCost, SaidTime } from "../declared/service-said.ts";
import type { Place } from "../workbook/entry.ts";
import type { Candidate, MatchedBy } from "./match-services.ts";
import type { PortalService } from "./portal-service.ts";

/** Where the agency declares a service: in its list, or in the service's plan. */
export type DeclaredIn = "list" | "plan";

/** What Portal and agency can disagree on. */
export const facets = [
  /** The Portal has the service, and the agency's list does not. */
  "listed",
  /** What the agency says is in the Portal is not there, or the other way round. */
  "registered",
  "number",
  "name",
  "steps",
  "channels",
  "digital",
  "time",
  "cost",
] as const;

export type Facet = (typeof facets)[number];

/** What one side says. */
export type FacetValue =
  | { readonly kind: "absent" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "yesNo"; readonly yes: boolean }
  | { readonly kind: "steps"; readonly count: number }
  | { readonly kind: "channels"; readonly channels: readonly string[] }
  | { readonly kind: "time"; readonly time: SaidTime }
  | { readonly kind: "cost"; readonly cost: SaidCost };

/** One thing on which both speak and do not say the same. */
export interface PortalDifference {
  readonly in: DeclaredIn;
  readonly facet: Facet;
  readonly portal: FacetValue;
  readonly declared: FacetValue;
  /** The cell of what the agency says; null where it says nothing. */
  readonly place: Place | null;
  /** A fingerprint of what both say: what was decided holds for as long as it is the same. */
  readonly basis: string;
}

/** A service as Portal, list and plan have it, any of them null, but never all. */
export interface ReconciledService {
  /** Stays the same for as long as the service is known by the same thing. */
  readonly key: string;
  readonly portal: PortalService | null;
  readonly listed: ListedService | null;
  readonly plan: PlanRecord | null;
  /** What row and plan are known by in what people say of them. */
  readonly ids: { readonly [D in DeclaredIn]: string | null };
  /** How row and plan were taken for the Portal's service; null for what was not. */
  readonly matched: { readonly [D in DeclaredIn]: MatchedBy | null };
  /** Services of the Portal that this may be. */
  readonly offered: readonly Candidate[];
  readonly differences: readonly PortalDifference[];
}
