import { describe, expect, test } from "@jest/globals";
import { checkContent } from "../../../../addin/pane/check/check-content.ts";
import { type Checking, checkingAfter, unread } from "../../../../addin/pane/check/checking.ts";
import { unfiltered } from "../../../../addin/pane/check/filter.ts";
import { findingsListAfter, noFindings } from "../../../../addin/pane/check/findings-list.ts";
import { frameView } from "../../../../addin/pane/frame/frame-view.ts";
import { entriesOf } from "../../../../addin/pane/frame/menu.ts";
import { helpView } from "../../../../addin/pane/help/help-view.ts";
import { ptBR } from "../../../../addin/pane/messages/pt-BR.ts";
import { type Messages, type Words, wordsOf } from "../../../../addin/pane/messages/words.ts";
import type { Pane } from "../../../../addin/pane/pane.ts";
import { settingsContent } from "../../../../addin/pane/settings/settings-view.ts";
import { signInContent } from "../../../../addin/pane/sign-in/sign-in-content.ts";
import { startContent } from "../../../../addin/pane/start/start-content.ts";
import { samplePlan } from "../../../../functions/src/build/sample-plan.ts";
import { findingWords } from "../../../../plan/messages/finding-words.ts";
import { ptSeverities, ptBR as rules } from "../../../../plan/messages/pt-BR.ts";
import { checkWorkbook } from "../../../../plan/rules/check-workbook.ts";
import { planGrid } from "../../../workbook/plan-grid.ts";
import { readableTexts, templateText } from "./template-text.ts";

const today = "2026-03-10";

/** Every text of a catalogue between marks that no text has. */
function marked<T>(part: T): T {
  if (typeof part === "string") return `⟦${part}⟧` as T;
  return Object.fromEntries(Object.entries(part as object).map(([name, value]) => [name, marked(value)])) as T;
}

const words: Words = wordsOf(
  "pt-BR",
  marked<Messages>(ptBR),
  findingWords(marked<typeof rules>(rules), marked(ptSeverities), "pt-BR"),
);

const grid = planGrid(samplePlan(today));
const read = { grid, protections: [], isReadOnly: true };
const checked = checkWorkbook(grid, { today, revision: null, final: false, sender: null });
const checking = checkingAfter(unread, { kind: "checked", read, checked });
const findings = checked.kind === "failure" ? [] : checked.findings;
const found = findingsListAfter(noFindings, { kind: "found", findings, held: false });
/** Some of the findings are mended, and the rest stands. */
const list = findingsListAfter(found, { kind: "found", findings: findings.slice(2), held: false });

const act = () => {};
const failed: Checking = { ...unread, problem: "unsupported" };

/** Words that are the form's or somebody's own: names of sheets, of states and what was typed. */
const OWN =
  /^(?:[A-Z]{1,2}\d+|Plano Digital|Plano|Responsáveis|Serviço|Métricas|Medições|Cronograma|Adesão|Aprovação|Emitir certidão.*|AMA · Rascunho · .*|Rascunho|Iara Exemplo|texto)$/;

function leftOut(template: unknown): readonly string[] {
  const texts = readableTexts(templateText(template));
  expect(texts.length).toBeGreaterThan(0);
  return texts.filter((text) => !/⟦|⟧/.test(text) && !OWN.test(text));
}

const checkActs = { goTo: act, note: act, explain: act, filter: act, check: act };
const signInActs = { signIn: act, federated: act, sendNewPassword: act, forget: act, identify: act, signOut: act };
const signedOut = { kind: "signedOut", busy: false, problem: "wrong-password", expired: true, linkSent: true } as const;

describe("every text of the pane comes from its catalogue:", () => {
  const note = list.lines.find(({ severity }) => severity === "query")?.id ?? null;
  const shown = { checking: { ...checking, unwatched: true }, list, explanations: {}, filter: unfiltered, note };
  const menu = entriesOf(checking.workbook, null, words).map(({ text }) => ({ text, act }));
  const frameActs = { back: act, again: act, schedule: act, toggleMenu: act, dismiss: act };
  const pane = { words: () => words } as unknown as Pane;

  test.each([
    ["the findings", checkContent(shown, checkActs, words)],
    ["a reading that failed", checkContent({ ...shown, checking: failed }, checkActs, words)],
    ["a workbook that is being read", checkContent({ ...shown, checking: unread }, checkActs, words)],
    ["nothing found", checkContent({ ...shown, list: noFindings }, checkActs, words)],
    [
      "the frame",
      frameView(
        { checking, view: { kind: "failed" }, reviewed: null, atHome: false, told: "⟦⟧", menu, menuOpen: true },
        frameActs,
        words,
      ),
    ],
    [
      "the start",
      startContent(
        { kind: "foreign", failure: { code: "not-of-the-product" } },
        { kind: "failed", what: "blank", failure: { kind: "unreachable" } },
        { blank: act, agency: act, sample: act, prefilled: act, mine: act },
        words,
      ),
    ],
    [
      "the entrance",
      signInContent({ entrance: signedOut, forgotten: false, shared: true, provider: "gov.br" }, signInActs, words),
    ],
    [
      "a forgotten password",
      signInContent({ entrance: signedOut, forgotten: true, shared: true, provider: "gov.br" }, signInActs, words),
    ],
    [
      "no role",
      signInContent(
        { entrance: { kind: "withoutRole" }, forgotten: false, shared: true, provider: "gov.br" },
        signInActs,
        words,
      ),
    ],
    [
      "the settings",
      settingsContent(
        {
          me: null,
          shared: false,
          opening: { kind: "known", opens: false, problem: "readOnly" },
          workbook: checking.workbook,
        },
        { choose: act, chooseShared: act, chooseOpening: act, signIn: act, signOut: act },
        words,
      ),
    ],
    ["the help", helpView(pane).content()],
  ])("%s", (_name, template) => expect(leftOut(template)).toEqual([]));

  test("and the test sees one that does not", () => {
    expect(leftOut({ strings: ['<p title="Fora">', "</p>"], values: ["Também fora"] })).toEqual([
      "Fora",
      "Também fora",
    ]);
  });
});
