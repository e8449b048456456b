import type { CivilDate } from "../../calendar/civil-date.ts";
import { formatQuarter, lastMonthOf } from "../../calendar/quarter.ts";
import { tools } from "../../form/annex.ts";
import { listLabel } from "../../form/lists.ts";
import { type IndicatorKey, indicators } from "../../form/metrics.ts";
import { indicatorFigure } from "../../indicators/indicator-units.ts";
import type { ActionRecord } from "../../schedule/action-record.ts";
import { monthSerial } from "../../workbook/cell/date-serial.ts";
import { standingInPlan } from "../month-actions.ts";
import { planKey } from "../plan-key.ts";
import type { PlanRecord } from "../records.ts";
import { agencyColumns } from "./agency-words.ts";
import { at, type CellSaid } from "./cell-said.ts";
import { type Column, NO_DATA, NOT_GIVEN, originColumns } from "./column.ts";
import { eachTime } from "./each-time.ts";
import { INDICATOR_LOOKS, INDICATOR_WORDS } from "./indicator-words.ts";
import { momentSerial } from "./moment-serial.ts";
import { type KeyedTable, saidIn } from "./table.ts";

/** A plan with what its schedule says today. */
interface PlanRow {
  readonly plan: PlanRecord;
  readonly done: number;
  readonly late: number;
  readonly lateActions: readonly ActionRecord[];
}

function field(key: string) {
  return (): readonly CellSaid[] => [{ field: key }];
}

function* planRows(plans: Iterable<PlanRecord>, today: CivilDate): Generator<PlanRow> {
  for (const plan of plans) {
    const lateActions = plan.actions.filter((action) => standingInPlan(plan, action, today).kind === "late");
    const done = plan.actions.filter(({ situation }) => situation === "done").length;
    yield { plan, done, late: lateActions.length, lateActions };
  }
}

/** `Planos`: a row a plan. */
export function plansTable(plans: Iterable<PlanRecord>, today: CivilDate): KeyedTable<PlanRow> {
  return {
    name: "Planos",
    table: "tbPlanos",
    altText: "Um plano de integração por linha: órgão, serviço, situação, indicadores, ações e apontamentos.",
    columns,
    rows: eachTime(() => planRows(plans, today)),
    whenEmpty: "Nenhum plano recebido.",
    frozenColumns: 3,
    keyOf: ({ plan }) => planKey(plan),
    originsOf(row, header) {
      return [{ record: row.plan, cells: saidIn(this, row, header) }];
    },
  };
}

const columns: readonly Column<PlanRow>[] = [
  ...agencyColumns<PlanRow>(({ plan }) => plan.agency),
  {
    header: "Serviço",
    width: 46,
    look: "wrapped",
    cell: ({ plan }) => plan.service.name?.value ?? NOT_GIVEN,
    said: field("service.name"),
  },
  {
    header: "Número no Portal",
    width: 11,
    look: "text",
    cell: ({ plan }) => plan.service.portalNumber,
    said: field("service.portalNumber"),
  },
  { header: "Situação", width: 24, look: "text", cell: ({ plan }) => listLabel("planStates", plan.state) },
  { header: "Revisão", width: 10, look: "count", cell: ({ plan }) => plan.revision },
  { header: "Alterado em", width: 12, look: "date", cell: ({ plan }) => momentSerial(plan.modified) },
  {
    header: "Trimestre de lançamento",
    width: 20,
    look: "text",
    cell: ({ plan }) => (plan.launch === null ? null : formatQuarter(plan.launch.value)),
    said: field("launch.quarter"),
  },
  {
    header: "Mês de lançamento",
    width: 12,
    look: "month",
    cell: ({ plan }) => (plan.launch === null ? null : monthSerial(lastMonthOf(plan.launch.value))),
    said: field("launch.quarter"),
  },
  {
    header: "Dono do serviço",
    width: 24,
    look: "text",
    cell: ({ plan }) => plan.owner.name,
    said: field("owner.titular.name"),
  },
  {
    header: "E-mail do dono",
    width: 40,
    look: "text",
    cell: ({ plan }) => plan.owner.email,
    said: field("owner.titular.email"),
  },
  { header: "Etapas hoje", width: 11, look: "count", cell: ({ plan }) => plan.steps.today.all },
  { header: "Etapas digitais hoje", width: 11, look: "count", cell: ({ plan }) => plan.steps.today.digital },
  { header: "Etapas depois", width: 11, look: "count", cell: ({ plan }) => plan.steps.after.all },
  { header: "Etapas digitais depois", width: 11, look: "count", cell: ({ plan }) => plan.steps.after.digital },
  ...indicators.flatMap(({ key }) => indicatorColumns(key)),
  { header: "Ações", width: 10, look: "count", cell: ({ plan }) => plan.actions.length, said: monthsOf(() => true) },
  {
    header: "Ações concluídas",
    width: 12,
    look: "count",
    cell: ({ done }) => done,
    said: monthsOf(({ situation }) => situation === "done"),
  },
  {
    header: "Ações atrasadas",
    width: 12,
    look: "count",
    cell: ({ late }) => late,
    said: ({ lateActions }) => lateActions.map(({ place }) => ({ place })),
  },
  {
    header: "Ferramentas adotadas",
    width: 12,
    look: "text",
    cell: ({ plan }) => `${plan.tools.filter(({ adopted }) => adopted).length} de ${tools.length}`,
    said: ({ plan }) => plan.tools.flatMap(({ place }) => at(place)),
  },
  { header: "Erros", width: 10, look: "count", cell: ({ plan }) => plan.findings.error },
  { header: "Perguntas", width: 12, look: "count", cell: ({ plan }) => plan.findings.query },
  { header: "Avisos", width: 10, look: "count", cell: ({ plan }) => plan.findings.warning },
  ...originColumns<PlanRow>(({ plan }) => ({ source: plan.source, place: plan.service.name?.place ?? null })),
];

/** The cells of the months of some of a plan's actions. */
function monthsOf(isWanted: (action: ActionRecord) => boolean) {
  return ({ plan }: PlanRow): readonly CellSaid[] => plan.actions.filter(isWanted).map(({ place }) => ({ place }));
}

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
      said: ({ plan }) => at(plan.latest[key]?.place),
    },
    {
      header: `${name}: mês`,
      width: 13,
      look: "month",
      cell: ({ plan }) => {
        const latest = plan.latest[key];
        return latest === undefined ? null : monthSerial(latest.value.month);
      },
      said: ({ plan }) => at(plan.latest[key]?.place),
    },
  ];
}
