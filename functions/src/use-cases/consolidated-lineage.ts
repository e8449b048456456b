import { agencyKeyOf } from "../../../plan/consolidation/agency-key.ts";
import type { AgencyRecord, PlanRecord } from "../../../plan/consolidation/records.ts";
import { cellsTyped } from "../../../plan/consolidation/tables/cells-typed.ts";
import { allTables, consolidatedTables } from "../../../plan/consolidation/tables/consolidated-tables.ts";
import type { Origin } from "../../../plan/consolidation/tables/table.ts";
import type { Lineage, LineageFilter, LineageOrigin } from "../../../plan/contract/consolidated.ts";
import { agencyForm } from "../../../plan/form/agency-form.ts";
import type { Form } from "../../../plan/form/declaration.ts";
import { planForm } from "../../../plan/form/plan-form.ts";
import { contentOf } from "../../../plan/workbook/content-of.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import type { Surroundings } from "../ports/surroundings.ts";
import { readAgency } from "../repositories/agencies.ts";
import { readRevision } from "../repositories/revisions.ts";
import { consolidatedView } from "./consolidated-view.ts";
import { done, type Outcome } from "./outcome.ts";

/** So many workbooks of a figure are opened; the others are counted. */
const OPENED = 20;

/** The keys of rows that are of one agency begin with its SIORG code. */
const OF_AN_AGENCY = /^([1-9]\d{0,8})(?:[/#]|$)/;

/**
 * The workbooks that a cell of a consolidated table was read from as they are now, the first twenty of them with their
 * cells as they were typed. Reads the rows of one agency, or for a national figure of all that the filter names, and a
 * document or two a workbook that is opened.
 */
export async function consolidatedLineage(
  surroundings: Surroundings,
  { table: name, row, column, ...filter }: LineageFilter,
): Promise<Outcome<Lineage>> {
  const [, agency] = name.startsWith("tbPainel") ? [] : (OF_AN_AGENCY.exec(row) ?? []);
  const wanted = agency === undefined ? filter : { ...filter, agency: [agency] };
  const { consolidated } = await consolidatedView(surroundings, wanted);
  const table = allTables(consolidatedTables(consolidated)).find((each) => each.table === name);
  const origins = table?.originsOf(row, column) ?? null;
  const opened = await Promise.all(
    (origins ?? []).slice(0, OPENED).map((origin) => openedOrigin(surroundings.store, origin)),
  );
  const { today: asOf } = consolidated;
  return done({ asOf, found: origins !== null, origins: opened, all: origins?.length ?? 0 });
}

async function openedOrigin(store: DocumentReader, { record, cells }: Origin): Promise<LineageOrigin> {
  const agency = agencyKeyOf(record.agency);
  const plan = isPlan(record) ? record.planId : null;
  const service = isPlan(record) ? (record.service.name?.value ?? null) : null;
  const revision = isPlan(record) ? record.revision : ((await readAgency(store, agency))?.workbook?.revision ?? 0);
  const document = await readRevision(store, { agency, plan }, revision);
  const form: Form = isPlan(record) ? planForm : agencyForm;
  return {
    agency: record.agency,
    plan,
    service,
    revision,
    receipt: document?.receipt ?? null,
    cells: document === null ? [] : cellsTyped(contentOf(document.content, form), form, cells),
  };
}

function isPlan(record: PlanRecord | AgencyRecord): record is PlanRecord {
  return "planId" in record;
}
