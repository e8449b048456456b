import type { FrameLocator } from "playwright-core";
import { choose as enChoose } from "../../addin/pane/messages/en/choose.ts";
import { indicators as enIndicators } from "../../addin/pane/messages/en/indicators.ts";
import { repair as enRepair } from "../../addin/pane/messages/en/repair.ts";
import { schedule as enSchedule } from "../../addin/pane/messages/en/schedule.ts";
import { en } from "../../addin/pane/messages/en.ts";
import { choose } from "../../addin/pane/messages/pt-BR/choose.ts";
import { indicators } from "../../addin/pane/messages/pt-BR/indicators.ts";
import { repair } from "../../addin/pane/messages/pt-BR/repair.ts";
import { schedule } from "../../addin/pane/messages/pt-BR/schedule.ts";
import { ptBR } from "../../addin/pane/messages/pt-BR.ts";
import { en as enSend } from "../../addin/pane/send/messages/en.ts";
import { ptBR as send } from "../../addin/pane/send/messages/pt-BR.ts";
import type { Form } from "../../plan/form/declaration.ts";
import { withoutBrackets } from "../../plan/form/labels.ts";
import { lists } from "../../plan/form/lists.ts";
import { indicators as measured } from "../../plan/form/metrics.ts";
import { planForm } from "../../plan/form/plan-form.ts";
import { en as enRules, enSeverities } from "../../plan/messages/en.ts";
import { fileFailureSentences } from "../../plan/messages/file-failures.ts";
import { ptSeverities, ptBR as rules } from "../../plan/messages/pt-BR.ts";

/** All that the pane may say, in both languages. */
const PORTUGUESE = [
  ptBR,
  choose,
  indicators,
  repair,
  schedule,
  send,
  rules,
  ptSeverities,
  fileFailureSentences["pt-BR"],
];
const ENGLISH = [
  en,
  enChoose,
  enIndicators,
  enRepair,
  enSchedule,
  enSend,
  enRules,
  enSeverities,
  fileFailureSentences.en,
];

const CHOICE = /\{\w+:((?:[^{}|]|\{\w+\})*)\|((?:[^{}]|\{\w+\})*)\}/;
const PLACEHOLDER = /\{(\w+)\}/;

function templatesIn(part: object): readonly string[] {
  return Object.values(part).flatMap((value) => (typeof value === "string" ? [value] : templatesIn(value as object)));
}

/** Fits every text that a template may become; null for one that is hardly more than its values. */
function patternOf(template: string): RegExp | null {
  // What a choice depends on is a number.
  const counts = new Set([...template.matchAll(/\{(\w+):/g)].map(([, name]) => name));
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const written = (text: string) =>
    text
      .split(PLACEHOLDER)
      .map((piece, index) => (index % 2 === 0 ? literal(piece) : counts.has(piece) ? "[\\d.,]+" : ".+"))
      .join("");
  // Split by its groups: text, the words for one, the words for more, text, …
  const source = template
    .split(CHOICE)
    .map((piece, index) => [written(piece), `(?:${written(piece)}|`, `${written(piece)})`][index % 3])
    .join("");
  return /\p{L}{3}/u.test(template.replace(/\{\w+[:}]/g, "")) ? new RegExp(`^${source}$`) : null;
}

const patterns = (catalogues: readonly object[]) =>
  catalogues.flatMap(templatesIn).flatMap((template) => patternOf(template) ?? []);
const portuguese = patterns(PORTUGUESE);
const english = patterns(ENGLISH);

/** The form's own words, which are never translated. */
const form: Form = planForm;
const FORM: ReadonlySet<string> = new Set([
  ...form.sheets.map(({ name }) => name),
  ...measured.map(({ label }) => withoutBrackets(label)),
  ...Object.values(lists).flatMap((items) => items.map(({ label }) => label)),
  ...Object.values(form.fields).map(({ label }) => withoutBrackets(label)),
  ...Object.values(form.tables).flatMap(({ columns }) => Object.values(columns).map(({ label }) => label)),
]);

/** Those of the texts that are the pane's own and stand in Portuguese. */
export function portugueseAmong(texts: readonly string[]): readonly string[] {
  return texts.filter(
    (text) =>
      !FORM.has(text) &&
      portuguese.some((pattern) => pattern.test(text)) &&
      !english.some((pattern) => pattern.test(text)),
  );
}

/** Every text that stands in the pane now, seen or read out. */
export async function textsOf(pane: FrameLocator): Promise<readonly string[]> {
  const texts = await pane.locator("body").evaluate((body) => {
    const attributes = ["aria-label", "title", "placeholder", "alt"];
    const named = [...body.querySelectorAll(attributes.map((name) => `[${name}]`).join(","))].flatMap((element) =>
      attributes.map((name) => element.getAttribute(name) ?? ""),
    );
    const written = [body, ...body.querySelectorAll(":not(script, noscript)")].flatMap((element) =>
      [...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ textContent }) => textContent ?? ""),
    );
    return [...named, ...written];
  });
  return texts.map((text) => text.trim().replace(/\s+/g, " ")).filter((text) => text !== "");
}
