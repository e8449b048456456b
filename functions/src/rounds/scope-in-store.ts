import type { RoundScope } from "../../../plan/contract/rounds.ts";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import { type Expected, LONGEST_SERVICE } from "../../../plan/rounds/expectation.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import type { AgencyDocument, RowsDocument } from "../documents/agency-document.ts";
import { paths } from "../documents/paths.ts";
import { planIdOf } from "../portal/prefill.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { allRows } from "../repositories/all-rows.ts";
import { documentsAt, documentsOf } from "../repositories/documents-in-turn.ts";
import { readRevision } from "../repositories/revisions.ts";
import { stored } from "../repositories/stored.ts";
import { serviceHash } from "../submission/plan-key.ts";

/** What a scope comes to for one agency. */
export interface AgencyScope {
  readonly agency: string;
  readonly name: string | null;
  readonly acronym: string | null;
  readonly expected: readonly Expected[];
}

/** Agencies at a time, so that memory does not grow with the country. */
const AT_A_TIME = 50;

/**
 * What a scope comes to, agency by agency, as of now: by SIORG code, those of which nothing would be expected too. One read
 * an agency, two where all are asked for; where plans are asked for, one each for its rows (and each further hundred plans),
 * its catalogue, and the last revision of its own workbook.
 */
export async function* scopeInStore(reader: DocumentReader, scope: RoundScope): AsyncGenerator<AgencyScope> {
  const codes = await agenciesOf(reader, scope);
  const inScope = scope.agencies === "all" ? null : new Set(scope.agencies);
  for (let from = 0; from < codes.length; from += AT_A_TIME) {
    const some = codes.slice(from, from + AT_A_TIME);
    const documents = await reader.getMany(some.map(paths.agency));
    const rows =
      scope.plans === "planned" || scope.plans === "catalogue" || scope.named.length > 0
        ? await rowsOf(reader, some)
        : new Map();
    const catalogues =
      scope.plans === "catalogue" || scope.named.length > 0 ? await cataloguesOf(reader, some) : new Map();
    for (const [index, agency] of some.entries()) {
      const document = stored.agency.read(documents[index]);
      const known: Known = { agency, document, rows: rows.get(agency) ?? [], catalogue: catalogues.get(agency) ?? [] };
      const named = scope.named
        .filter((line) => line.agency === agency)
        .map(({ service }) => planNamed(service, known));
      const general = inScope === null || inScope.has(agency) ? await generalOf(reader, scope, known) : [];
      const { name = null, acronym = null } = document ?? {};
      yield { agency, name, acronym, expected: [...general, ...named] };
    }
  }
}

interface Known {
  readonly agency: string;
  readonly document: AgencyDocument | null;
  readonly rows: readonly RowsDocument[];
  readonly catalogue: readonly { readonly slug: string; readonly name: string }[];
}

async function agenciesOf(reader: DocumentReader, { agencies, named }: RoundScope): Promise<readonly string[]> {
  const codes = new Set([...(agencies === "all" ? [] : agencies), ...named.map(({ agency }) => agency)]);
  if (agencies === "all") for await (const { id } of documentsOf(reader, "agencies")) codes.add(id);
  return [...codes].sort();
}

async function rowsOf(reader: DocumentReader, agencies: readonly string[]) {
  const rows = new Map<string, RowsDocument[]>();
  for await (const part of allRows(reader, agencies)) rows.set(part.agency, [...(rows.get(part.agency) ?? []), part]);
  return rows;
}

async function cataloguesOf(reader: DocumentReader, agencies: readonly string[]) {
  const catalogues = new Map<string, Known["catalogue"]>();
  for await (const document of documentsAt(reader, agencies.map(paths.catalogue))) {
    catalogues.set(document.id, stored.catalogue.read(document)?.services ?? []);
  }
  return catalogues;
}

async function generalOf(reader: DocumentReader, scope: RoundScope, known: Known): Promise<readonly Expected[]> {
  const workbook: readonly Expected[] = scope.workbook ? [{ kind: "workbook" }] : [];
  switch (scope.plans) {
    case "none":
      return workbook;
    case "any":
      return [...workbook, { kind: "anyPlan" }];
    case "catalogue":
      return [...workbook, ...known.catalogue.map((letter) => planOfLetter(letter, known))];
    case "planned":
      return [...workbook, ...receivedPlans(known), ...(await declaredPlans(reader, known))];
  }
}

/** Plans that are over owe nothing. */
function receivedPlans({ rows }: Known): readonly Expected[] {
  return rows.flatMap(({ plans }) =>
    Object.entries(plans)
      .filter(([, { state }]) => state !== "cancelled" && state !== "launched")
      .map(([plan, { service }]) => planOf(plan, service.name?.value ?? null, true)),
  );
}

/** The services that the agency's own workbook says have a plan; those that are over are not expected by this either. */
async function declaredPlans(reader: DocumentReader, known: Known): Promise<readonly Expected[]> {
  const { agency, document, rows } = known;
  if (!document?.workbook) return [];
  const received = await readRevision(reader, { agency, plan: null }, document.workbook.revision);
  if (received === null) return [];
  const over = new Set(
    rows.flatMap(({ plans }) =>
      Object.values(plans).flatMap(({ state, service }) =>
        state === "cancelled" || state === "launched" ? [serviceHash(service.name?.value ?? null)] : [],
      ),
    ),
  );
  return contentOf(received.content, agencyForm).tables.services.rows.flatMap(({ cells }) => {
    const name = cells.hasPlan.value === true ? cells.name.value : null;
    return name === null || over.has(serviceHash(name)) ? [] : [planNamed(name, known)];
  });
}

/** The plan of a service of the catalogue: the one that was begun from its letter, else as by its name. */
function planOfLetter({ slug, name }: Known["catalogue"][number], known: Known): Expected {
  const key = planIdOf(slug);
  return isReceived(key, known) ? planOf(key, name, true) : planNamed(name, known);
}

/** The plan of a service by its name: the only one there is, else that of the catalogue, else the key that it would have. */
function planNamed(service: string, known: Known): Expected {
  const hash = serviceHash(service);
  const keys = known.rows.flatMap(({ plans }) =>
    Object.entries(plans).flatMap(([plan, row]) =>
      serviceHash(row.service.name?.value ?? null) === hash ? [plan] : [],
    ),
  );
  const [only, ...others] = keys;
  if (only !== undefined && others.length === 0) return planOf(only, service, true);
  const letter = known.catalogue.find(({ name }) => serviceHash(name) === hash);
  const key = letter ? planIdOf(letter.slug) : `s-${hash}`;
  return planOf(key, service, isReceived(key, known));
}

function isReceived(plan: string, { rows }: Known): boolean {
  return rows.some(({ plans }) => Object.hasOwn(plans, plan));
}

function planOf(plan: string, service: string | null, begun: boolean): Expected {
  return { kind: "plan", plan, service: service?.slice(0, LONGEST_SERVICE) ?? null, begun };
}
