import { describe, expect, test } from "@jest/globals";
import { portuguese } from "../../../../addin/pane/messages/catalogue.ts";
import { en } from "../../../../addin/pane/send/messages/en.ts";
import { ptBR } from "../../../../addin/pane/send/messages/pt-BR.ts";
import { sendContent } from "../../../../addin/pane/send/send-content.ts";
import { type SendWords, sendWords } from "../../../../addin/pane/send/send-words.ts";
import { type Sending, type Stage, sendingAfter, unsent } from "../../../../addin/pane/send/sending.ts";
import { workbookToSend } from "../../../../addin/pane/send/workbook-to-send.ts";
import { placeholdersOf } from "../../../../plan/messages/fill.ts";
import { readPlan } from "../../../../plan/workbook/read-form.ts";
import { checkedWith, conflict, receipt } from "../../../page/examples.ts";
import { completePlanValues } from "../../../plan/complete-plan.ts";
import { planGrid } from "../../../workbook/plan-grid.ts";
import { readableTexts, templateText } from "./template-text.ts";

describe("the words of sending", () => {
  test.each(Object.entries(ptBR))("%s takes the same values in both languages", (name, text) => {
    expect(text).not.toBe("");
    expect(placeholdersOf(en[name as keyof typeof en])).toEqual(placeholdersOf(text));
  });
});

const pseudo: SendWords = {
  ...sendWords(portuguese),
  messages: Object.fromEntries(
    Object.entries(ptBR).map(([name, text]) => [name, `⟦${text}⟧`]),
  ) as unknown as SendWords["messages"],
};
const grid = planGrid(completePlanValues("2026-05-15"));
const workbook = workbookToSend({
  kind: "plan",
  content: readPlan(grid),
  findings: [],
  read: { grid, protections: [], isReadOnly: false },
});
const act = () => {};
const acts = { goTo: act, note: act, explain: act, chooseFinal: act, choose: act, unmerge: act, keep: act };
const since = { ...conflict.current, differences: conflict.differences, more: 7 };
const ready = { workbook, checked: { ...checkedWith(), since } };
const received = { revision: 4, receipt, workbook, plan: null, kept: "kept" } as const;
const inConflict = sendingAfter(unsent, { kind: "sent", workbook, answer: told({ code: "conflict", conflict }) });

function told<R extends object>(refusal: R) {
  return { kind: "refused" as const, refusal: { ...refusal, sentence: "⟦Não.⟧", requestId: "1" } };
}

const stages: readonly (readonly [name: string, stage: Stage])[] = [
  ["reading", { kind: "reading" }],
  ["asking", { kind: "asking" }],
  ["signed out", { kind: "signedOut" }],
  ["not allowed", { kind: "notAllowed" }],
  ["too large", { kind: "tooLarge" }],
  ["no error any more", { kind: "errors", told: [] }],
  ["the summary", { kind: "ready", ready }],
  ["sending", { kind: "sending", ready, sent: { sent: 1, all: 2 } }],
  ["no network", { kind: "failed", purpose: "send", failure: { kind: "unreachable" }, ready }],
  ["refused", { kind: "failed", purpose: "send", failure: told({ code: "plan-cancelled" }), ready }],
  ["a conflict", inConflict.stage],
  ["received", { kind: "received", ...received }],
  ["received before", { kind: "identical", ...received }],
];

/** What is of the form, of the cloud, somebody's own, or of the list of findings, which the pane's catalogue names. */
const OWN =
  /^(?:[A-Z]{1,2}\d+|(?:Mês de entrega)?(?: ?· )?(?:6\. Homologação)?|Telefone do dono do serviço|Apontamentos|\d\d\/\d{4}|\(61\) 3333-4444|[\d-]+[0-9A-Z-]{15,}|[0-9a-f]{64})$/;

describe("every word of sending comes from the catalogue:", () => {
  test.each(stages)("%s", (_name, stage) => {
    const sending: Sending = {
      ...unsent,
      stage,
      changed: true,
      merged: { theirs: 1, mine: 2, unplaced: 1, undo: [] },
    };
    const shown = { sending, isPlan: true, errors: [], explanations: {}, note: null };
    const texts = readableTexts(templateText(sendContent(shown, acts, pseudo)));
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !/⟦|⟧/.test(text) && !OWN.test(text))).toEqual([]);
  });
});
