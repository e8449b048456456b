import { html, type TemplateResult } from "lit-html";
import type { Month } from "../../../plan/calendar/month.ts";
import type { GoalStanding } from "../../../plan/consolidation/consolidated.ts";
import { goalPercents } from "../../../plan/goals/goals.ts";
import { writeValue } from "../../../plan/messages/write-value.ts";
import { moneyShown, percentShown, ratioShown, wholeShown } from "../../screen/numbers.ts";
import type { Words } from "../messages/catalogue.ts";
import { behind, type PanelContext, type PanelOf } from "./panel-context.ts";
import { dashboardWords } from "./words.ts";

interface Coverage {
  readonly reporting: number;
  readonly expected: number;
}

/** The figures a director asks for first, each with how many report it and how old the oldest of it is. */
export function headlineFigures(answer: PanelOf<"headline" | "actions">, context: PanelContext): TemplateResult {
  const { words } = context;
  const { say, language } = words;
  const said = dashboardWords(words);
  const { headline, actions } = answer;
  const { digitalAdoption: adoption, goals, goalsCoverage, yearlyBurden: burden } = headline;
  const open = actions.late + actions.due + actions.onTime + actions.withoutMonth;
  const ofOpen = [
    say(said.open, { count: open }),
    actions.withoutMonth === 0 ? "" : say(said.withoutMonth, { count: actions.withoutMonth }),
  ];
  const count = (name: string, value: number, link: string, notes: readonly string[]) => {
    const text = wholeShown(value, language);
    return figure(name, value === 0 ? text : html`<a href=${link}>${text}</a>`, notes);
  };
  return html`<section aria-labelledby="figures-title">
    <h2 id="figures-title" class="visually-hidden">${said.figures}</h2>
    <dl class="figures">
      ${count(said.plans, headline.plans, behind("plans", {}, context), [say(said.ofAgencies, { count: headline.agencies })])}
      ${count(said.withErrors, headline.plansWithErrors, behind("plans", { errors: "yes" }, context), [])}
      ${count(said.late, headline.lateActions, behind("actions", { standing: "late" }, context), ofOpen)}
      ${count(said.due, headline.dueActions, behind("actions", { standing: "due" }, context), [])}
      ${figure(
        said.adoption,
        adoption.figure === null ? said.noData : percentShown(adoption.figure, language),
        age(adoption, adoption.oldest, words),
      )}
      ${figure(
        said.burden,
        burden.reais === null ? said.noData : moneyShown(burden.reais, language),
        age(burden, burden.oldest, words),
      )}
      ${goal(said.registered, goals.registered, goalPercents.registered, goalsCoverage, words)}
      ${goal(said.digital, goals.digital, goalPercents.digital, goalsCoverage, words)}
    </dl>
  </section>`;
}

function figure(name: string, value: unknown, notes: readonly string[]): TemplateResult {
  const shown = notes.filter((note) => note !== "");
  return html`<div class="figure">
    <dt>${name}</dt>
    <dd><strong>${value}</strong> ${shown.map((note) => html`<span class="quiet small">${note}</span>`)}</dd>
  </div>`;
}

function goal(name: string, { ratio }: GoalStanding, target: number, coverage: Coverage, words: Words): TemplateResult {
  const { say, language } = words;
  const said = dashboardWords(words);
  return figure(name, ratio ? ratioShown(ratio, language) : said.noData, [
    say(said.goal, { goal: percentShown(target / 100, language) }),
    say(said.coverageAgencies, { ...coverage }),
  ]);
}

function age({ reporting, expected }: Coverage, oldest: Month | null, words: Words): readonly string[] {
  const { say, language } = words;
  const said = dashboardWords(words);
  const coverage = say(said.coverage, { reporting, expected });
  return oldest === null
    ? [coverage]
    : [coverage, say(said.oldest, { month: writeValue({ month: oldest }, language) })];
}
