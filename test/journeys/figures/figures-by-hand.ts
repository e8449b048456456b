import type { ListByHand, Measured, MonthNumber, PlanByHand, Scheduled } from "./received-by-hand.ts";

/** A plan with the state that the story left it in. */
export interface PlanInState extends PlanByHand {
  readonly state: string;
}

/** A figure of several plans: what is added, on both sides of the line, of how many plans, since when. */
export interface FigureByHand {
  readonly numerator: number;
  readonly denominator: number;
  readonly plans: number;
  /** Left out because nobody said by how much their mean counts. */
  readonly withoutWeight: number;
  readonly oldest: MonthNumber | null;
}

/** What one month of one plan says of an indicator: both parts, or a mean alone; null when it says nothing. */
type Reading = { readonly numerator: number; readonly denominator: number } | "mean alone" | null;

/** The month's requests: the total typed, else the sum of the channels where none is left blank. */
function requests({ total, channels }: Measured): number | null {
  if (total !== null) return total;
  const given = channels.filter((channel) => channel !== null);
  return given.length === channels.length ? given.reduce((sum, channel) => sum + channel, 0) : null;
}

const MINUTES: { readonly [unit: string]: number } = {
  minutos: 1,
  horas: 60,
  "dias corridos": 60 * 24,
  // Five working days are a week of seven.
  "dias úteis": (60 * 24 * 7) / 5,
  meses: 60 * 24 * 30,
};

/** A mark on its scale as points from 0 to 100; a scale that is left blank is from 0 to 100. */
function points(mark: number, scale: string | null): number {
  if (scale === "0 a 10") return mark * 10;
  if (scale === "1 a 5") return (mark - 1) * 25;
  return mark;
}

function mean(value: number | null, weight: number | null): Reading {
  if (value === null) return null;
  if (weight === null) return "mean alone";
  return weight === 0 ? null : { numerator: value * weight, denominator: weight };
}

/** The formulas of the form's section 4, a month at a time. */
const READINGS: { readonly [indicator: string]: (row: Measured) => Reading } = {
  digitalAdoption: (row) => {
    const all = requests(row);
    return all === null || all === 0 ? null : { numerator: (row.web ?? 0) + (row.app ?? 0), denominator: all };
  },
  volume: (row) => {
    const all = requests(row);
    return all === null ? null : { numerator: all, denominator: 1 };
  },
  // In minutes, weighted by the requests that were completed.
  serviceTime: (row) =>
    row.time === null || row.unit === null ? null : mean(row.time * (MINUTES[row.unit] ?? Number.NaN), row.completed),
  success: ({ started, completed }) =>
    started === null || completed === null || started === 0 ? null : { numerator: completed, denominator: started },
  // In centavos, direct and indirect, weighted by the requests.
  cost: (row) =>
    row.direct === null && row.indirect === null
      ? null
      : mean(((row.direct ?? 0) + (row.indirect ?? 0)) * 100, requests(row)),
  // In hundredths of a point, weighted by the answers.
  satisfaction: (row) =>
    row.satisfaction === null ? null : mean(points(row.satisfaction, row.scale) * 100, row.answers),
};

const INDICATORS = Object.keys(READINGS);

/** A plan's latest reading that is no more than twelve months behind, and the first there ever was. */
function latestAndFirst(plan: PlanByHand, indicator: string, now: MonthNumber) {
  const read = READINGS[indicator];
  const readings = plan.measured
    .map((row) => ({ month: row.month, reading: read?.(row) ?? null }))
    .filter(({ reading }) => reading !== null)
    .sort((one, other) => one.month - other.month);
  const latest = readings.filter(({ month }) => month >= now - 12 && month <= now).at(-1);
  return { latest, first: readings[0] };
}

/** The seven indicators of some plans; those that the ministry cancelled count in none. */
export function indicatorsByHand(plans: readonly PlanInState[], now: MonthNumber): ReadonlyMap<string, FigureByHand> {
  const standing = plans.filter(({ state }) => state !== "cancelled");
  const figures = new Map<string, FigureByHand>();
  for (const indicator of INDICATORS) {
    let [numerator, denominator, reporting, withoutWeight] = [0, 0, 0, 0];
    let oldest: MonthNumber | null = null;
    for (const plan of standing) {
      const { latest } = latestAndFirst(plan, indicator, now);
      if (latest === undefined) continue;
      if (latest.reading === "mean alone") withoutWeight++;
      else if (latest.reading !== null) {
        numerator += latest.reading.numerator;
        denominator += latest.reading.denominator;
        reporting++;
        oldest = Math.min(oldest ?? latest.month, latest.month);
      }
    }
    figures.set(indicator, { numerator, denominator, plans: reporting, withoutWeight, oldest });
  }
  const withSteps = standing.filter(({ steps }) => steps > 0);
  figures.set("digitisation", {
    numerator: withSteps.reduce((sum, { digitalSteps }) => sum + digitalSteps, 0),
    denominator: withSteps.reduce((sum, { steps }) => sum + steps, 0),
    plans: withSteps.length,
    withoutWeight: 0,
    oldest: null,
  });
  return figures;
}

/** Digital adoption then and now, of the plans that have two measurements of different months. */
export function adoptionThenAndNow(plans: readonly PlanInState[], now: MonthNumber) {
  const sums = { plans: 0, first: { numerator: 0, denominator: 0 }, latest: { numerator: 0, denominator: 0 } };
  for (const plan of plans) {
    if (plan.state === "cancelled") continue;
    const { latest, first } = latestAndFirst(plan, "digitalAdoption", now);
    if (!latest || !first || first.month === latest.month) continue;
    if (typeof latest.reading !== "object" || typeof first.reading !== "object") continue;
    sums.plans++;
    sums.first.numerator += first.reading?.numerator ?? 0;
    sums.first.denominator += first.reading?.denominator ?? 0;
    sums.latest.numerator += latest.reading?.numerator ?? 0;
    sums.latest.denominator += latest.reading?.denominator ?? 0;
  }
  return sums;
}

/** What a year of requests costs the citizens, in reais: twelve months like the latest of each plan. */
export function burdenByHand(plans: readonly PlanInState[], now: MonthNumber): number {
  const cost = indicatorsByHand(plans, now).get("cost");
  return ((cost?.numerator ?? 0) * 12) / 100;
}

/** An action with how it stands today, in the words of the form's column Prazo. */
export interface StandingAction extends Scheduled {
  readonly standing: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** How every action of some plans stands on a day; in a cancelled plan all are cancelled. */
export function actionsByHand(plans: readonly PlanInState[], today: string): readonly StandingAction[] {
  const day = Date.parse(today);
  return plans.flatMap(({ state, scheduled }) =>
    scheduled.map((action) => ({ ...action, standing: standing(action, state === "cancelled", day) })),
  );
}

function standing({ month, situation, done }: Scheduled, isOver: boolean, today: number): string {
  if (isOver || situation === "Cancelada") return "cancelled";
  const deadline = Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0);
  if (situation === "Concluída") {
    if (done === null || done.getTime() > today) return "doneUndated";
    return done.getTime() <= deadline ? "doneOnTime" : "doneLate";
  }
  if (today > deadline) return "late";
  return deadline - today <= 30 * DAY ? "due" : "onTime";
}

/** Plans by tool of Annex I, the cancelled left out: who adopts it and who does not, with the duties of those who do. */
export function toolsByHand(plans: readonly PlanInState[]) {
  const tools = new Map<string, { adopted: number; declined: number; duties: number; acknowledged: number }>();
  for (const plan of plans) {
    for (const [tool, { answer, duties, acknowledged }] of plan.tools) {
      const sum = tools.get(tool) ?? { adopted: 0, declined: 0, duties: 0, acknowledged: 0 };
      tools.set(tool, sum);
      if (plan.state === "cancelled") continue;
      if (answer === "Não") sum.declined++;
      if (answer !== "Sim") continue;
      sum.adopted++;
      sum.duties += duties;
      sum.acknowledged += acknowledged;
    }
  }
  return tools;
}

/** How many plans ask each tool for service in each quarter: `tool | quarter` → plans. */
export function loadByHand(plans: readonly PlanInState[]): ReadonlyMap<string, number> {
  const load = new Map<string, number>();
  for (const plan of plans) {
    for (const [tool, { answer }] of plan.tools) {
      if (plan.state === "cancelled" || answer !== "Sim") continue;
      const place = `${tool} | ${plan.quarter ?? "Sem trimestre"}`;
      load.set(place, (load.get(place) ?? 0) + 1);
    }
  }
  return load;
}

/** How many plans need each data base of each agency: `data base | agency` → plans. */
export function dataBasesByHand(plans: readonly PlanInState[]): ReadonlyMap<string, number> {
  const needs = new Map<string, number>();
  for (const plan of plans) {
    if (plan.state === "cancelled") continue;
    for (const name of new Set(plan.dataBases.map(({ name, agency }) => `${name} | ${agency}`))) {
      needs.set(name, (needs.get(name) ?? 0) + 1);
    }
  }
  return needs;
}

/** Several lists of services as one. */
export function listsTogether(lists: readonly ListByHand[]): Omit<ListByHand, "siorg"> {
  const sum = { services: 0, registered: 0, digital: 0, withPlan: 0 };
  for (const { services, registered, digital, withPlan } of lists) {
    sum.services += services;
    sum.registered += registered;
    sum.digital += digital;
    sum.withPlan += withPlan;
  }
  return sum;
}

/** How many services a goal lacks, of so many per cent. */
export function lacking(has: number, of: number, percent: number): number {
  return Math.max(0, Math.ceil((of * percent) / 100) - has);
}
