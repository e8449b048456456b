import type { TemplateResult } from "lit-html";
import { goalShares } from "../../../plan/consolidation/dashboard/worst-first.ts";
import { type GoalKey, goalPercents } from "../../../plan/goals/goals.ts";
import { percentShown, ratioShown } from "../../screen/numbers.ts";
import { linkTo } from "../address.ts";
import type { Words } from "../messages/catalogue.ts";
import { countShown } from "./panel.ts";
import { behind, type PanelContext, type PanelOf } from "./panel-context.ts";
import { sharesPanel } from "./shares-panel.ts";
import { dashboardWords } from "./words.ts";

/** One of the two goals, agency by agency, against what it asks for. */
export function goalPanel(
  goal: GoalKey,
  answer: PanelOf<"agencies" | "headline">,
  context: PanelContext,
): TemplateResult {
  const { words } = context;
  const said = dashboardWords(words);
  const isRegistered = goal === "registered";
  return sharesPanel(
    {
      panel: goal,
      title: isRegistered ? said.goalRegistered : said.goalDigital,
      said: goalTold(goal, answer, words),
      shares: goalShares(answer.agencies, goal),
      target: { share: goalPercents[goal] / 100, name: words.say(said.goalTarget, { goal: goalShown(goal, words) }) },
      reached: said.reached,
      linkOf: ({ siorg }) => (siorg === null ? null : behind("plans", { agency: siorg }, context)),
      columns: [
        {
          head: said.goalShare,
          cell: ({ ratio }) => (ratio === null ? said.noData : ratioShown(ratio, words.language)),
        },
        {
          head: isRegistered ? said.goalRegisteredDone : said.goalDigitalDone,
          cell: ({ ratio }) =>
            ratio === null ? said.noData : words.say(said.ratio, { count: ratio.numerator, all: ratio.denominator }),
        },
        // Which services these are stands where the goals and the Portal are.
        {
          head: said.missing,
          cell: ({ missing, agency: { siorg } }) =>
            countShown(missing, siorg === null ? null : linkTo({ page: "portal", within: [siorg] }), words),
        },
      ],
    },
    context,
  );
}

/** How many reached the goal, how far all are together, and who is not counted. */
export function goalTold(
  goal: GoalKey,
  { agencies, headline }: PanelOf<"agencies" | "headline">,
  words: Words,
): readonly string[] {
  const said = dashboardWords(words);
  const known = goalShares(agencies, goal).filter(({ ratio }) => ratio !== null);
  const { ratio, gap } = headline.goals[goal];
  const { reporting, expected } = headline.goalsCoverage;
  const without = expected - reporting;
  if (ratio === null) return [said.goalNone];
  const finding = words.say(goal === "registered" ? said.goalRegisteredFinding : said.goalDigitalFinding, {
    reached: known.filter(({ missing }) => missing === 0).length,
    count: known.length,
    share: ratioShown(ratio, words.language),
    done: ratio.numerator,
    all: ratio.denominator,
    gap,
    goal: goalShown(goal, words),
  });
  return [finding, without === 0 ? "" : words.say(said.goalWithout, { count: without })];
}

function goalShown(goal: GoalKey, { language }: Words): string {
  return percentShown(goalPercents[goal] / 100, language);
}
