import { describe, expect, test } from "@jest/globals";
import type { TableOutcome } from "../../../../addin/excel/tables/refresh-tables.ts";
import { choosingContent } from "../../../../addin/pane/choose/choosing-content.ts";
import { planChoices, workbookChoice } from "../../../../addin/pane/choose/plan-choices.ts";
import { everything } from "../../../../addin/pane/consolidated/choice.ts";
import { consolidatedContent } from "../../../../addin/pane/consolidated/consolidated-content.ts";
import type { ConsolidatedActs, ConsolidatedShown } from "../../../../addin/pane/consolidated/consolidated-shown.ts";
import type { Refreshing } from "../../../../addin/pane/consolidated/refreshing.ts";
import type { Tracing } from "../../../../addin/pane/consolidated/tracing.ts";
import { indicatorsContent } from "../../../../addin/pane/indicators/indicators-content.ts";
import { portuguese } from "../../../../addin/pane/messages/catalogue.ts";
import { english } from "../../../../addin/pane/messages/english.ts";
import type { Words } from "../../../../addin/pane/messages/words.ts";
import { repairContent } from "../../../../addin/pane/repair/repair-content.ts";
import { unlooked } from "../../../../addin/pane/repair/repairing.ts";
import { markingAfter, unmarked } from "../../../../addin/pane/schedule/marking.ts";
import { scheduleContent } from "../../../../addin/pane/schedule/schedule-content.ts";
import { notOpening } from "../../../../addin/pane/start/opening.ts";
import { visitsContent } from "../../../../addin/pane/visits/visits-content.ts";
import type { VisitsShown, VisitsShownActs } from "../../../../addin/pane/visits/visits-shown.ts";
import { notVisiting } from "../../../../addin/visits/visiting.ts";
import { tools } from "../../../../plan/form/annex.ts";
import { withoutBrackets } from "../../../../plan/form/labels.ts";
import { lists } from "../../../../plan/form/lists.ts";
import { indicators } from "../../../../plan/form/metrics.ts";
import { planForm } from "../../../../plan/form/plan-form.ts";
import type { Repair } from "../../../../plan/repair/change.ts";
import { agencyPlans, analyst, editor } from "../../../page/examples.ts";
import { own, visit } from "../../../page/visit-examples.ts";
import { planContent } from "../../../plan/content-of.ts";
import { agenciesOf, COUNTRY, LINEAGE, ROUND } from "../consolidated-country.ts";
import { readableTexts, templateText } from "./template-text.ts";

const today = "2026-03-10";
const act = () => {};

const content = planContent({
  fields: { "launch.quarter": "2026-Q4" },
  tables: {
    "schedule.actions": [
      { action: "Um", month: "2026-02" },
      { action: "Um", month: "2026-02", situation: "done", dateDone: "2026-02-03" },
      { action: "Um" },
    ],
    measurements: [
      { month: "2026-01", started: 10, completed: 5 },
      { month: "2026-02", started: 10, completed: 8, requestsTotal: 0 },
    ],
  },
});

const marked = { action: "Um", date: today, changes: [], undo: [] };
const marking = [
  { kind: "marked", marked } as const,
  { kind: "opened", row: 1, today } as const,
  { kind: "wrong", wrong: "future" } as const,
].reduce(markingAfter, unmarked);

const kinds: readonly Repair["kind"][] = ["value", "format", "formula", "official", "check", "lock", "protection"];
const repairs = kinds.map(
  (kind): Repair => ({
    kind,
    key: "Um",
    place: { sheet: "Um", row: 8, column: 4 },
    before: "",
    after: "2",
    changes: [],
    undo: [],
  }),
);
const elsewhere = repairs.map((repair) => ({ ...repair, place: { ...repair.place, sheet: "Dois" } }));
const repairing = {
  ...unlooked,
  isForm: true,
  seen: { repairs: [...repairs, ...elsewhere], lost: ["Um"], isReadOnly: false },
  mended: [...repairs, ...elsewhere],
  refused: repairs.slice(0, 1),
  problem: "protected" as const,
};

const outcome: TableOutcome = {
  name: "Planos",
  table: "pdPlanos",
  added: 1,
  changed: 2,
  unchanged: 3,
  removed: 4,
  kept: 5,
  missing: ["Um"],
  isFilterLost: true,
  isPositionLost: true,
};
const refreshings: readonly Refreshing[] = [
  { kind: "idle" },
  { kind: "reading", done: 1, all: 2 },
  { kind: "comparing" },
  { kind: "writing", table: null, done: 0, all: 2 },
  { kind: "writing", table: "Planos", done: 1, all: 2 },
  { kind: "stopping" },
  { kind: "done", refreshed: { position: "Um", tables: [outcome], leftOut: ["pdPainelMetas"] } },
  { kind: "cancelled", begun: false },
  { kind: "cancelled", begun: true },
  { kind: "failed", failure: { kind: "unreachable" } },
  { kind: "refused", problem: "itemGone", begun: true },
];
const cell = { table: "tbPlanos", row: "1000/um", column: "Um" };
const tracings: readonly Tracing[] = [
  { kind: "asking" },
  { kind: "elsewhere" },
  { kind: "told", cell, lineage: { ...LINEAGE, all: 30 } },
  { kind: "told", cell, lineage: { ...LINEAGE, found: false } },
  { kind: "told", cell, lineage: { ...LINEAGE, origins: [], all: 0 } },
];
const consolidatedShown: ConsolidatedShown = {
  viewer: "ministry",
  isForm: false,
  agencies: { kind: "ready", value: agenciesOf(COUNTRY) },
  rounds: [ROUND],
  choice: { ...everything, agencies: ["1000"], states: ["approved"] },
  search: "nada",
  everything: false,
  refreshing: { kind: "idle" },
  tracing: { kind: "idle" },
  opening: notOpening,
};
const consolidatedActs: ConsolidatedActs = {
  begin: act,
  choose: act,
  round: act,
  search: act,
  everything: act,
  cancel: act,
  trace: act,
  open: act,
};

const wordless = { subject: "Um", meeting: null };
const visitsShown: VisitsShown = {
  me: editor,
  visits: {
    kind: "ready",
    value: { ...own, visits: [visit(1, "requested", wordless), visit(3, "proposed", wordless)] },
  },
  visiting: notVisiting,
  plan: { plan: "Um", service: "Um" },
};
const asking = { ...notVisiting, form: { kind: "ask", key: "Um" }, days: ["2026-12-05", "2026-12-25"] } as const;
const visitsActs: VisitsShownActs = {
  begin: act,
  open: act,
  close: act,
  choose: act,
  ask: async () => {},
  move: async () => {},
  again: act,
};

const shown: { readonly [view: string]: (words: Words) => unknown } = {
  "the schedule": (words) =>
    scheduleContent(
      { content, today, marking },
      { goTo: act, open: act, close: act, date: act, mark: act, unmark: act },
      words,
    ),
  "the indicators": (words) => indicatorsContent({ content, today }, act, words),
  "the repairs": (words) => repairContent(repairing, { goTo: act, mend: act, undo: act, again: act }, words),
  "nothing to repair": (words) =>
    repairContent(
      { ...unlooked, isForm: true, seen: { repairs: [], lost: [], isReadOnly: true } },
      { goTo: act, mend: act, undo: act, again: act },
      words,
    ),
  ...Object.fromEntries(
    refreshings.map((refreshing, index) => [
      `the consolidated view (${refreshing.kind} ${index})`,
      (words: Words) => consolidatedContent({ ...consolidatedShown, refreshing }, consolidatedActs, words),
    ]),
  ),
  "the consolidated view for others": (words) =>
    (["agency", "nobody", "asking"] as const).map((viewer) =>
      consolidatedContent({ ...consolidatedShown, viewer }, consolidatedActs, words),
    ),
  ...Object.fromEntries(
    tracings.map((tracing, index) => [
      `where a figure comes from (${tracing.kind} ${index})`,
      (words: Words) => consolidatedContent({ ...consolidatedShown, tracing }, consolidatedActs, words),
    ]),
  ),
  visits: (words) => visitsContent({ ...visitsShown, visiting: notVisiting }, visitsActs, words),
  "asking for a visit": (words) => visitsContent({ ...visitsShown, visiting: asking }, visitsActs, words),
  "visits for others": (words) => [
    visitsContent({ ...visitsShown, me: null }, visitsActs, words),
    visitsContent({ ...visitsShown, me: analyst }, visitsActs, words),
  ],
  "a list to choose from": (words) =>
    choosingContent(
      {
        who: "known",
        list: { kind: "ready", value: planChoices(agencyPlans, act, words) },
        first: [workbookChoice(null, act, words)],
        text: "",
        opening: { kind: "busy", what: "workbook" },
        none: "",
        count: "",
      },
      { search: act, begin: act },
      words,
    ),
};

const FORM: ReadonlySet<string> = new Set([
  ...tools.map(({ label }) => label),
  ...indicators.map(({ label }) => withoutBrackets(label)),
  ...lists.planStates.map(({ label }) => label),
  ...Object.values(planForm.tables.measurements.columns).map(({ label }) => label),
]);

/** Words that are the form's or somebody's own: they are never translated. */
const OWN =
  /^(?:[A-Z]{1,2}\d+|online|Um(?: D8)?|Dois|MP.*|Órgão\/Entidade.*|Empresa contratada|\d\. .*|Emitir .*|Solicitar .*|Planos|pd\w+|ANVX|IBRE|INSP|Instituto .*|(?:· )?Certidão .*|Total de solicitações|Medições!B8|“1\.234”)$/;

function textsOf(view: (words: Words) => unknown, words: Words): readonly string[] {
  return readableTexts(templateText(view(words)));
}

describe("every text of a view that is loaded later is another in English:", () => {
  test.each(Object.entries(shown))("%s", (_name, view) => {
    const translated = new Set(textsOf(view, english));
    const texts = textsOf(view, portuguese).filter(
      (text) => /\p{L}{2}/u.test(text) && !OWN.test(text) && !FORM.has(text),
    );
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.filter((text) => translated.has(text))).toEqual([]);
  });
});
