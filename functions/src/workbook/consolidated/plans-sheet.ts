import type { CivilDate } from "../../../../plan/calendar/civil-date.ts";
import { formatQuarter, lastMonthOf } from "../../../../plan/calendar/quarter.ts";
import { standingInPlan } from "../../../../plan/consolidation/month-actions.ts";
import type { PlanRecord } from "../../../../plan/consolidation/records.ts";
import { tools } from "../../../../plan/form/annex.ts";
import { listLabel } from "../../../../plan/form/lists.ts";
import { type IndicatorKey, indicators } from "../../../../plan/form/metrics.ts";
import { indicatorFigure } from "../../../../plan/indicators/indicator-units.ts";
import { monthSerial } from "../date-serial.ts";
import { agencyColumns } from "./agency-words.ts";
import { type Column, NO_DATA, NOT_GIVEN, originColumns } from "./column.ts";
import { INDICATOR_LOOKS, INDICATOR_WORDS } from "./indicator-words.ts";
import { momentSerial } from "./moment-serial.ts";
import type { TableSheet } from "./table-sheet.ts";

/** A plan with what its schedule says today. */
interface PlanRow {
  readonly plan: PlanRecord;
  readonly done: number;
  readonly late: number;
}

function* planRows(plans: Iterable<PlanRecord>, today: CivilDate): Generator<PlanRow> {
  for (const plan of plans) {
    const standings = plan.actions.map((action) => standingInPlan(plan, action, today).kind);
    const done = plan.actions.filter(({ situation }) => situation === "done").length;
    yield { plan, done, late: standings.filter((kind) => kind === "late").length };
  }
}

/** `Planos`: a row a plan. */
export function plansSheet(plans: Iterable<PlanRecord>, today: CivilDate): TableSheet<PlanRow> {
  return {
    name: "Planos",
    table: "tbPlanos",
    altText: "Um plano de integração por linha: órgão, serviço, situação, indicadores, ações e apontamentos.",
    columns,
    rows: planRows(plans, today),
    whenEmpty: "Nenhum plano recebido.",
    frozenColumns: 3,
  };
}

const columns: readonly Column<PlanRow>[] = [
  ...agencyColumns<PlanRow>(({ plan }) => plan.agency),
  { header: "Serviço", width: 46, look: "wrapped", cell: ({ plan }) => plan.service.name?.value ?? NOT_GIVEN },
  { header: "Número no Portal", width: 11, look: "text", cell: ({ plan }) => plan.service.portalNumber },
  { header: "Situação", width: 12, look: "text", cell: ({ plan }) => listLabel("planStates", plan.state) },
  { header: "Revisão", width: 10, look: "count", cell: ({ plan }) => plan.revision },
  { header: "Alterado em", width: 12, look: "date", cell: ({ plan }) => momentSerial(plan.modified) },
  {
    header: "Trimestre de lançamento",
    width: 20,
    look: "text",
    cell: ({ plan }) => (plan.launch === null ? null : formatQuarter(plan.launch.value)),
  },
  {
    header: "Mês de lançamento",
    width: 12,
    look: "month",
    cell: ({ plan }) => (plan.launch === null ? null : monthSerial(lastMonthOf(plan.launch.value))),
  },
  { header: "Dono do serviço", width: 24, look: "text", cell: ({ plan }) => plan.owner.name },
  { header: "E-mail do dono", width: 40, look: "text", cell: ({ plan }) => plan.owner.email },
  { header: "Etapas hoje", width: 11, look: "count", cell: ({ plan }) => plan.steps.today.all },
  { header: "Etapas digitais hoje", width: 11, look: "count", cell: ({ plan }) => plan.steps.today.digital },
  { header: "Etapas depois", width: 11, look: "count", cell: ({ plan }) => plan.steps.after.all },
  { header: "Etapas digitais depois", width: 11, look: "count", cell: ({ plan }) => plan.steps.after.digital },
  ...indicators.flatMap(({ key }) => indicatorColumns(key)),
  { header: "Ações", width: 10, look: "count", cell: ({ plan }) => plan.actions.length },
  { header: "Ações concluídas", width: 12, look: "count", cell: ({ done }) => done },
  { header: "Ações atrasadas", width: 12, look: "count", cell: ({ late }) => late },
  {
    header: "Ferramentas adotadas",
    width: 12,
    look: "text",
    cell: ({ plan }) => `${plan.tools.filter(({ adopted }) => adopted).length} de ${tools.length}`,
  },
  { header: "Erros", width: 10, look: "count", cell: ({ plan }) => plan.findings.error },
  { header: "Perguntas", width: 12, look: "count", cell: ({ plan }) => plan.findings.query },
  { header: "Avisos", width: 10, look: "count", cell: ({ plan }) => plan.findings.warning },
  ...originColumns<PlanRow>(({ plan }) => ({ source: plan.source, place: plan.service.name?.place ?? null })),
];

function indicatorColumns(key: IndicatorKey): readonly Column<PlanRow>[] {
  const { name, unit } = INDICATOR_WORDS[key];
  return [
    {
      header: unit === "%" ? name : `${name} (${unit})`,
      width: 17,
      look: INDICATOR_LOOKS[key],
      cell: ({ plan }) => {
        const latest = plan.latest[key];
        return latest === undefined ? NO_DATA : indicatorFigure(key, latest.value);
      },
    },
    {
      header: `${name}: mês`,
      width: 13,
      look: "month",
      cell: ({ plan }) => {
        const latest = plan.latest[key];
        return latest === undefined ? null : monthSerial(latest.value.month);
      },
    },
  ];
}
