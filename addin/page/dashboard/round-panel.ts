import { html, type TemplateResult } from "lit-html";
import { roundShares } from "../../../plan/consolidation/dashboard/worst-first.ts";
import { countAnswered, countExpected } from "../../../plan/rounds/round-counts.ts";
import { dateShown } from "../../screen/moment.ts";
import { ratioShown } from "../../screen/numbers.ts";
import { linkTo } from "../address.ts";
import type { Words } from "../messages/catalogue.ts";
import { countShown, panelShown } from "./panel.ts";
import type { PanelContext, PanelOf } from "./panel-context.ts";
import { sharesPanel } from "./shares-panel.ts";
import { dashboardWords } from "./words.ts";

/** How complete each agency is in the round that is shown; each leads to what is expected of it there. */
export function roundPanel(answer: PanelOf<"agencies" | "round">, context: PanelContext): TemplateResult {
  const { words } = context;
  const said = dashboardWords(words);
  const { round, agencies } = answer;
  if (round === null) {
    const more = html`<p><a href=${linkTo({ page: "rounds", within: [] })}>${said.nothingRounds}</a></p>`;
    const empty = { id: "round", title: said.round, said: [said.noRound], drawing: null, table: null };
    return panelShown({ ...empty, more, wide: true }, words);
  }
  const late = new Map(agencies.map(({ siorg, round: inRound }) => [siorg, inRound?.late ?? 0]));
  return sharesPanel(
    {
      panel: "round",
      title: words.say(said.roundTitle, { name: round.name }),
      said: [roundTold(answer, words)],
      shares: roundShares(agencies),
      target: null,
      reached: said.complete,
      linkOf: ({ siorg }) => (siorg === null ? null : linkTo({ page: "rounds", within: [round.round, siorg] })),
      wide: true,
      columns: [
        {
          head: said.completeness,
          cell: ({ ratio }) => (ratio === null ? said.noData : ratioShown(ratio, words.language)),
        },
        {
          head: said.answered,
          cell: ({ ratio }) =>
            ratio === null ? said.noData : words.say(said.ratio, { count: ratio.numerator, all: ratio.denominator }),
        },
        { head: said.expectedMissing, cell: ({ missing }) => countShown(missing, null, words) },
        { head: said.overdue, cell: ({ agency }) => countShown(late.get(agency.siorg) ?? 0, null, words) },
      ],
    },
    context,
  );
}

/** How many agencies are complete, and how much of everything has come. */
export function roundTold({ agencies, round }: PanelOf<"agencies" | "round">, words: Words): string {
  const said = dashboardWords(words);
  if (round === null) return said.noRound;
  const { counts, completeness, due } = round;
  if (completeness === null) return said.roundNone;
  const shares = roundShares(agencies);
  return words.say(said.roundFinding, {
    complete: shares.filter(({ missing }) => missing === 0).length,
    count: shares.length,
    expected: countExpected(counts),
    answered: countAnswered(counts),
    share: ratioShown(completeness, words.language),
    late: counts.late,
    due: dateShown(due, words.language),
  });
}
