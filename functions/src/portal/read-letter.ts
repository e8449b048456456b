import type { LetterProblem } from "../../../plan/contract/letters.ts";
import { readAgency } from "./letter-agency.ts";
import { readAudience } from "./letter-audience.ts";
import { readCosts } from "./letter-costs.ts";
import { childOf, childrenOf, invalidValue, type LetterElement, textOf } from "./letter-element.ts";
import { LetterRefusal } from "./letter-problem.ts";
import { readTime } from "./letter-time.ts";
import { parseLetter } from "./letter-xml.ts";
import { plainText } from "./plain-text.ts";
import { said } from "./said.ts";
import type { LetterStep, ServiceLetter } from "./service-letter.ts";
import { tidyLine } from "./tidy-text.ts";

export type LetterResult =
  | { readonly ok: true; readonly letter: ServiceLetter }
  | { readonly ok: false; readonly problem: LetterProblem };

/** The Portal's longest letter has a dozen; a workbook of very many more would be too large for its own reader. */
export const STEPS_LIMIT = 500;

/**
 * Reads a service letter that anybody may have written. Never throws: what is not a well-formed letter of schema v3 with a
 * slug, a name and an agency comes back as a problem.
 *
 * @param slug taken when the letter has no `id`; the Portal names its files after it
 */
export function readLetter(xml: Uint8Array | string, slug?: string): LetterResult {
  try {
    return { ok: true, letter: letterOf(parseLetter(xml), slug) };
  } catch (refusal) {
    if (refusal instanceof LetterRefusal) return { ok: false, problem: refusal.problem };
    throw refusal;
  }
}

function letterOf(servico: LetterElement, slug: string | undefined): ServiceLetter {
  const etapas = childrenOf(childOf(servico, "etapas"), "etapa");
  const tooMany = etapas[STEPS_LIMIT];
  if (tooMany) throw new LetterRefusal({ code: "too-many-steps", limit: STEPS_LIMIT, line: tooMany.at.line });
  const tempo = childOf(servico, "tempo-total-estimado");
  const name = tidyLine(textOf(servico, "nome"));
  if (name === "") throw new LetterRefusal({ code: "missing-element", element: "nome" });
  return {
    slug: slugOf(servico, slug),
    portalNumber: portalNumber(servico),
    name,
    acronym: tidyLine(said(textOf(servico, "sigla"))) || null,
    description: said(plainText(textOf(servico, "descricao"))),
    agency: readAgency(servico),
    audience: readAudience(servico),
    steps: etapas.map(readStep),
    free: yesNo(childOf(servico, "gratuito")),
    costs: etapas.flatMap((etapa, index) => readCosts(etapa, index + 1)),
    time: readTime(tempo),
    timeNote: said(plainText(textOf(tempo, "descricao"))),
    digital: yesNo(childOf(servico, "servico-digital")),
  };
}

function slugOf(servico: LetterElement, fallback: string | undefined): string {
  const id = childOf(servico, "id");
  const slug = id?.text.trim() || fallback;
  if (slug === undefined) throw new LetterRefusal({ code: "missing-element", element: "id" });
  if (!isSlug(slug)) throw invalidValue(id ?? servico, slug);
  return slug;
}

/** Whether a text can identify a letter: files are named after it. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{0,249}$/i.test(text);
}

function portalNumber(servico: LetterElement): string | null {
  const dbId = childOf(servico, "dbId");
  const number = dbId?.text.trim();
  if (!dbId || !number) return null;
  if (!/^\d{1,12}$/.test(number)) throw invalidValue(dbId, number);
  return number;
}

function yesNo(element: LetterElement | null): boolean | null {
  const value = element?.text.trim();
  if (!element || !value) return null;
  if (value !== "true" && value !== "false") throw invalidValue(element, value);
  return value === "true";
}

function readStep(etapa: LetterElement): LetterStep {
  const canais = childOf(etapa, "canais-de-prestacao");
  const channels = [...childrenOf(canais, "default"), ...childrenOf(canais, "caso")]
    .flatMap((group) => childrenOf(group, "canal-de-prestacao"))
    .map((canal) => tidyLine(canal.attributes.get("tipo") ?? ""))
    .filter((tipo) => tipo !== "");
  return {
    title: said(tidyLine(plainText(textOf(etapa, "titulo")))),
    description: said(plainText(textOf(etapa, "descricao"))),
    channels: [...new Set(channels)],
  };
}
