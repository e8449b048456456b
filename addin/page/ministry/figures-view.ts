import { html, type TemplateResult } from "lit-html";
import { formatMonth, type Month } from "../../../plan/calendar/month.ts";
import type { GoalStanding } from "../../../plan/consolidation/consolidated.ts";
import type { IndicatorsAnswer } from "../../../plan/contract/consolidated.ts";
import { goalPercents } from "../../../plan/goals/goals.ts";
import { dateShown } from "../../screen/moment.ts";
import { moneyShown, percentShown, wholeShown } from "../../screen/numbers.ts";
import type { Words } from "../messages/catalogue.ts";
import { ministryWords } from "./words.ts";

interface Coverage {
  readonly reporting: number;
  readonly expected: number;
}

/** The figures a director asks for first, each with how many report it and how old the oldest of it is. */
export function figuresView({ asOf, headline }: IndicatorsAnswer, words: Words): TemplateResult {
  const { say, language } = words;
  const ministry = ministryWords(words);
  const whole = (value: number) => wholeShown(value, language);
  const { digitalAdoption: adoption, goals, goalsCoverage, yearlyBurden: burden } = headline;
  return html`<p class="quiet">${say(ministry.asOf, { date: dateShown(asOf, language) })}</p>
    <dl class="figures">
      ${figure(ministry.plans, whole(headline.plans), [say(ministry.ofAgencies, { count: headline.agencies })])}
      ${figure(ministry.withErrors, whole(headline.plansWithErrors), [])}
      ${figure(ministry.late, whole(headline.lateActions), [])} ${figure(ministry.due, whole(headline.dueActions), [])}
      ${figure(
        ministry.adoption,
        adoption.figure === null ? ministry.noData : percentShown(adoption.figure, language),
        age(adoption, adoption.oldest, words),
      )}
      ${figure(
        ministry.burden,
        burden.reais === null ? ministry.noData : moneyShown(burden.reais, language),
        age(burden, burden.oldest, words),
      )}
      ${goal(ministry.registered, goals.registered, goalPercents.registered, goalsCoverage, words)}
      ${goal(ministry.digital, goals.digital, goalPercents.digital, goalsCoverage, words)}
    </dl>`;
}

function figure(name: string, value: string, notes: readonly string[]): TemplateResult {
  return html`<div class="figure">
    <dt>${name}</dt>
    <dd><strong>${value}</strong> ${notes.map((note) => html`<span class="quiet small">${note}</span>`)}</dd>
  </div>`;
}

function goal(name: string, { ratio }: GoalStanding, target: number, coverage: Coverage, words: Words): TemplateResult {
  const { say, language } = words;
  const ministry = ministryWords(words);
  return figure(name, ratio ? percentShown(ratio.numerator / ratio.denominator, language) : ministry.noData, [
    say(ministry.goal, { goal: percentShown(target / 100, language) }),
    say(ministry.coverageAgencies, { ...coverage }),
  ]);
}

function age({ reporting, expected }: Coverage, oldest: Month | null, words: Words) {
  const { say } = words;
  const ministry = ministryWords(words);
  const coverage = say(ministry.coverage, { reporting, expected });
  return oldest === null ? [coverage] : [coverage, say(ministry.oldest, { month: formatMonth(oldest) })];
}
