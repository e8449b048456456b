import type { CatalogueService } from "./catalogue-shape.ts";
import { nameAndAcronym, siorgOf } from "./letter-agency.ts";
import { audienceOf } from "./letter-audience.ts";
import { costOf } from "./letter-costs.ts";
import { LetterRefusal } from "./letter-problem.ts";
import { TIME_UNITS } from "./letter-time.ts";
import { plainText } from "./plain-text.ts";
import { isSlug, STEPS_LIMIT } from "./read-letter.ts";
import { said } from "./said.ts";
import type { LetterAgency, LetterCost, LetterStep, LetterTime, ServiceLetter } from "./service-letter.ts";
import { tidyLine } from "./tidy-text.ts";

/**
 * One service of the catalogue as a letter.
 * @throws {LetterRefusal} when it lacks a name, an identification or an agency
 */
export function catalogueLetter(service: CatalogueService): ServiceLetter {
  const name = tidyLine(service.nome);
  if (name === "") throw new LetterRefusal({ code: "missing-element", element: "nome" });
  if (service.etapas.length > STEPS_LIMIT)
    throw new LetterRefusal({ code: "too-many-steps", limit: STEPS_LIMIT, line: null });
  const portalNumber = lastPart(service.id, /^\d{1,12}$/);
  return {
    slug: slugOf(service, portalNumber),
    portalNumber,
    name,
    acronym: tidyLine(said(service.sigla)) || null,
    description: said(plainText(service.descricao)),
    agency: agencyOf(service.orgao),
    audience: audienceOf(
      service.solicitantes.map(({ tipo }) => tipo),
      service.segmentosDaSociedade,
    ),
    steps: service.etapas.map(stepOf),
    free: service.gratuito,
    costs: service.etapas.flatMap(costsOf),
    time: timeOf(service.tempoTotalEstimado),
    timeNote: said(plainText(service.tempoTotalEstimado.descricao)),
    digital: service.servicoDigital,
  };
}

/** The slug ends the address of the service's page; a service without a page goes by its number. */
function slugOf({ id, url }: CatalogueService, portalNumber: string | null): string {
  const slug = lastPart(url, { test: isSlug }) ?? lastPart(id, { test: isSlug });
  if (slug === null) throw new LetterRefusal({ code: "missing-element", element: "id" });
  return slug === portalNumber ? `servico-${slug}` : slug;
}

function agencyOf({ id, dbId, nomeOrgao }: CatalogueService["orgao"]): LetterAgency {
  const siorg = siorgOf(id);
  if (siorg === null) throw new LetterRefusal({ code: "missing-element", element: "orgao/id" });
  return { siorg, ...nameAndAcronym(tidyLine(nomeOrgao)), portalNumber: /^\d+$/.test(dbId) ? dbId : null };
}

function stepOf({ titulo, descricao, canaisDePrestacao }: CatalogueService["etapas"][number]): LetterStep {
  const inCases = canaisDePrestacao.casos.flatMap(({ canalDePrestacao }) => canalDePrestacao);
  const channels = [...canaisDePrestacao.canaisDePrestacao, ...inCases]
    .map(({ tipo }) => channelOf(tipo))
    .filter((tipo) => tipo !== "");
  return {
    title: said(tidyLine(plainText(titulo))),
    description: said(plainText(descricao)),
    channels: [...new Set(channels)],
  };
}

/** `Aplicativo móvel`, `Web: Emitir` and `E-mail`, as the API also writes them, are the letters' own words. */
function channelOf(tipo: string): string {
  return wordOf(tipo.replace(/:\s*/g, "-"));
}

function costsOf({ custos }: CatalogueService["etapas"][number], index: number): LetterCost[] {
  const one = (condition: string | null) => (cost: CatalogueService["etapas"][number]["custos"]["custos"][number]) =>
    costOf(
      { description: cost.descricao, currency: cost.moeda, amount: amountOf(cost.valor), variable: cost.valorVariavel },
      condition,
      index + 1,
    );
  return [
    ...custos.custos.map(one(null)),
    ...custos.casos.flatMap(({ descricao, custo }) => custo.map(one(tidyLine(plainText(descricao))))),
  ];
}

/** A number of JSON has a point where the letters have a comma: `156.07`, `50.0`, but `1.234` stays in doubt. */
function amountOf(valor: string): string {
  return /^\d+\.\d{1,2}$/.test(valor) ? Number(valor).toFixed(2).replace(".", ",") : valor;
}

/** The one estimate that can be read; null when there is none, or several that contradict each other. */
function timeOf(time: CatalogueService["tempoTotalEstimado"]): LetterTime | null {
  const found = [
    between(time.entre),
    upTo("up-to", time.ate),
    upTo("average", time.emMedia),
    isSaid(time.atendimentoImediato) ? ({ kind: "immediate" } as const) : null,
    isSaid(time.naoEstimadoAinda) ? ({ kind: "not-estimated" } as const) : null,
  ].filter((estimate) => estimate !== null);
  return found.length === 1 ? (found[0] ?? null) : null;
}

type Estimate = CatalogueService["tempoTotalEstimado"]["ate"];

function upTo(kind: "up-to" | "average", { max, unidade }: Estimate): LetterTime | null {
  const unit = TIME_UNITS.get(unitWord(unidade));
  return unit && isFigure(max) ? { kind, min: null, max: Number(max), unit } : null;
}

function between({ min, max, unidade }: Estimate): LetterTime | null {
  const unit = TIME_UNITS.get(unitWord(unidade));
  return unit && isFigure(min) && isFigure(max) ? { kind: "between", min: Number(min), max: Number(max), unit } : null;
}

/** The API writes `dias corridos` too, and `dias` alone. */
function unitWord(unidade: string): string {
  const word = wordOf(unidade);
  return word === "dias" ? "dias-corridos" : word;
}

function isFigure(text: string): boolean {
  return /^\d{1,6}$/.test(text);
}

/** Lower case, without accents, words joined by hyphens. */
function wordOf(text: string): string {
  return tidyLine(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== false;
}

function lastPart(address: string, accepted: { test(part: string): boolean }): string | null {
  const part = /([^/?#]+)\/?(?:[?#].*)?$/.exec(address.trim())?.[1] ?? "";
  return accepted.test(part) ? part : null;
}
