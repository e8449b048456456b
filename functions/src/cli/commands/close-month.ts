import { randomBytes } from "node:crypto";
import { refusalSentence } from "../../../../plan/contract/refusal-sentence.ts";
import type { SnapshotListed } from "../../../../plan/contract/snapshots.ts";
import { operator } from "../../accounts/operator.ts";
import { monthBefore } from "../../closing/month-cut.ts";
import type { DocumentStore } from "../../ports/document-store.ts";
import { closeMonth } from "../../use-cases/close-month.ts";
import { type Command, type Language, Misuse } from "../command.ts";
import { counted } from "../counted.ts";
import { STORE_OPTION, withStore } from "../with-store.ts";

/** Closes a month by hand, or goes on closing one. */
export const closeMonthCommand: Command = {
  name: "close-month",
  operands: "[YYYY-MM]",
  arity: [0, 1],
  summary: {
    "pt-BR": "Fecha um mês (o anterior, se não informado): guarda planos e números como estavam, para sempre",
    en: "Closes a month (the last, unless said): keeps plans and figures as they were, for ever",
  },
  options: {
    store: STORE_OPTION,
    reason: {
      argument: "TEXT",
      text: {
        "pt-BR": "Fazer outra edição de um mês já fechado, por este motivo",
        en: "Make another edition of a month that is closed, for this reason",
      },
    },
  },
  needs: [],
  run: async (invocation, terminal) => {
    const { language, json, operands, option } = invocation;
    const month = operands[0] ?? monthBefore(new Date());
    if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) {
      throw new Misuse({
        "pt-BR": `${month} não é um mês: escreva, por exemplo, 2026-10.`,
        en: `${month} is no month: write 2026-10, for example.`,
      });
    }
    const close = (store: DocumentStore) =>
      closeMonth(
        { store, now: () => new Date(), randomBytes },
        {
          account: operator,
          month,
          reason: option("reason") ?? null,
          onProgress: (agencies) => terminal.progress(month, agencies, agencies),
        },
      );
    const outcome = await withStore(invocation, close, { existing: true });
    if (!outcome.ok) {
      throw new Misuse({
        "pt-BR": refusalSentence(outcome.refusal, "pt-BR"),
        en: refusalSentence(outcome.refusal, "en"),
      });
    }
    const { snapshot } = outcome.result;
    terminal.print(json ? JSON.stringify(snapshot) : snapshotLine(snapshot, language));
    return snapshot.closed === null ? 1 : 0;
  },
};

/** `2026-10.1: 132 planos de 27 órgãos, recebidos antes de 2026-11-01T03:00:00Z; SHA-256 …` */
export function snapshotLine({ id, cut, closed, reason }: SnapshotListed, language: Language): string {
  const isEnglish = language === "en";
  if (closed === null) return isEnglish ? `${id}: being closed` : `${id}: sendo fechado`;
  const plans = isEnglish ? counted(closed.plans, "plan", "plans") : counted(closed.plans, "plano", "planos");
  const agencies = isEnglish
    ? counted(closed.agencies, "agency", "agencies")
    : counted(closed.agencies, "órgão", "órgãos");
  const why = reason === null ? "" : ` (${reason})`;
  return isEnglish
    ? `${id}${why}: ${plans} of ${agencies}, received before ${cut}; SHA-256 ${closed.hash}`
    : `${id}${why}: ${plans} de ${agencies}, recebidos antes de ${cut}; SHA-256 ${closed.hash}`;
}
