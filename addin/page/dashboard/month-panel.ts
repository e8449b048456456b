import { html, type TemplateResult } from "lit-html";
import { addMonths } from "../../../plan/calendar/month.ts";
import { actionsIn, type MonthInPanel } from "../../../plan/consolidation/dashboard/month-panel.ts";
import { ratioOf } from "../../../plan/indicators/ratio.ts";
import { writeValue } from "../../../plan/messages/write-value.ts";
import { ratioShown } from "../../screen/numbers.ts";
import { standings } from "../lists/list-address.ts";
import type { Words } from "../messages/catalogue.ts";
import { type StackedPart, stackedBars } from "./charts/stacked-bars.ts";
import { countShown, panelShown } from "./panel.ts";
import { behind, type PanelContext, type PanelOf } from "./panel-context.ts";
import { dashboardWords } from "./words.ts";

type Part = "overdue" | "doneLate" | "doneOnTime" | "open" | "undated";

/** The parts of a month from below, how each looks, and how the actions in it stand. */
const PARTS: readonly (Pick<StackedPart, "colour" | "pattern"> & { readonly part: Part; readonly standing: string })[] =
  [
    { part: "overdue", colour: "bad", pattern: "stripes", standing: standings("late") },
    { part: "doneLate", colour: "careful", pattern: "dots", standing: standings("doneLate") },
    { part: "doneOnTime", colour: "good", pattern: null, standing: standings("doneOnTime") },
    { part: "open", colour: "pale", pattern: null, standing: standings("due", "onTime") },
    { part: "undated", colour: "main", pattern: "dots", standing: standings("doneUndated") },
  ];

/** The actions by the month they are due in: which are late, which were, which are on time. */
export function monthsPanel(answer: PanelOf<"months" | "actions">, context: PanelContext): TemplateResult {
  const { words } = context;
  const said = dashboardWords(words);
  const { months } = answer;
  const linkOf = ({ from, until }: MonthInPanel, standing: string) =>
    behind("actions", { standing, ...(from && { monthFrom: from }), ...(until && { monthUntil: until }) }, context);
  const parts = PARTS.filter(({ part }) => part !== "undated" || months.some((month) => month[part] > 0));
  const told = monthsTold(answer, words);
  const drawing = stackedBars({
    said: told[0] ?? "",
    standing: true,
    names: months.map((month) => shortMonth(month, words)),
    parts: parts.map(({ part, colour, pattern, standing }) => ({
      name: said.monthParts[part],
      colour,
      pattern,
      values: months.map((month) => month[part]),
      links: months.map((month) => linkOf(month, standing)),
    })),
  });
  const table = html`<table class="stacking whole-words">
    <thead>
      <tr>
        <th scope="col">${said.month}</th>
        ${PARTS.map(({ part }) => html`<th scope="col">${said.monthParts[part]}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${months.map(
        (month) => html`<tr>
          <th scope="row">${monthName(month, words)}</th>
          ${PARTS.map(
            ({ part, standing }) =>
              html`<td data-head=${said.monthParts[part]}>${countShown(month[part], linkOf(month, standing), words)}</td>`,
          )}
        </tr>`,
      )}
    </tbody>
  </table>`;
  const isEmpty = months.every((month) => actionsIn(month) === 0);
  const shown = { drawing: isEmpty ? null : drawing, table: isEmpty ? null : table };
  return panelShown({ id: "months", title: said.months, said: told, wide: true, ...shown }, words);
}

/** How many are late, in which month most, and how many of those that are over were done on time. */
export function monthsTold({ months, actions }: PanelOf<"months" | "actions">, words: Words): readonly string[] {
  const said = dashboardWords(words);
  const without = actions.withoutMonth === 0 ? "" : words.say(said.monthsWithout, { count: actions.withoutMonth });
  if (months.every((month) => actionsIn(month) === 0)) return [said.monthsNone, without];
  const worst = months.reduce<MonthInPanel | null>(
    (most, month) => (month.overdue > (most?.overdue ?? 0) ? month : most),
    null,
  );
  const { late, doneLate, doneOnTime: onTime } = actions;
  const ended = late + doneLate + onTime;
  const ratio = ratioOf(onTime, ended);
  const most =
    worst === null ? "" : words.say(said.monthsWorst, { month: monthName(worst, words), count: worst.overdue });
  const share = ratio === null ? said.noData : ratioShown(ratio, words.language);
  return [words.say(said.monthsFinding, { late, worst: most, ended, share, onTime }), without];
}

function monthName({ from, until }: MonthInPanel, words: Words): string {
  const said = dashboardWords(words);
  const month = (value: string) => writeValue({ month: value }, words.language);
  if (from === null) return words.say(said.monthBefore, { month: month(addMonths(until ?? "", 1)) });
  return until === null ? words.say(said.monthAfter, { month: month(addMonths(from, -1)) }) : month(from);
}

/** As the form writes months, with two digits of the year: `09/26`. */
function shortMonth({ from, until }: MonthInPanel, words: Words): string {
  const said = dashboardWords(words);
  if (from === null) return said.shortBefore;
  return until === null ? said.shortAfter : `${from.slice(5)}/${from.slice(2, 4)}`;
}
