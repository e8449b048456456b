import type { SnapshotVerified } from "../../../../plan/contract/snapshots.ts";
import type { DocumentStore } from "../../ports/document-store.ts";
import { closedMonths } from "../../use-cases/closed-months.ts";
import { verifyClosedMonth } from "../../use-cases/verify-closed-month.ts";
import type { Command, Language } from "../command.ts";
import { counted } from "../counted.ts";
import { STORE_OPTION, withStore } from "../with-store.ts";
import { snapshotLine } from "./close-month.ts";

/** The closed months, and whether they are what they were closed as. */
export const closedMonthsCommand: Command = {
  name: "closed-months",
  operands: "",
  arity: [0, 0],
  summary: {
    "pt-BR": "Lista os meses fechados; com --verify, confere se estão como foram fechados",
    en: "Lists the closed months; with --verify, says whether they are what they were closed as",
  },
  options: {
    store: STORE_OPTION,
    verify: { text: { "pt-BR": "Conferir cada um pelos resumos", en: "Check each against its hashes" } },
  },
  needs: [],
  run: async (invocation, terminal) => {
    const { language, json } = invocation;
    const verify = invocation.switched("verify");
    const look = async (store: DocumentStore) => {
      const months = await closedMonths({ store });
      const listed = months.ok ? months.result : [];
      const verified: SnapshotVerified[] = [];
      for (const { id, closed } of verify ? listed : []) {
        if (closed === null) continue;
        const outcome = await verifyClosedMonth({ store }, { snapshot: id });
        if (outcome.ok) verified.push(outcome.result);
      }
      return { listed, verified };
    };
    const { listed, verified } = await withStore(invocation, look, { existing: true });
    if (json) terminal.print(JSON.stringify(verify ? verified : listed));
    else {
      for (const snapshot of listed) {
        terminal.print(snapshotLine(snapshot, language));
        const checked = verified.find((one) => one.snapshot.id === snapshot.id);
        for (const line of checked ? verificationLines(checked, language) : []) terminal.print(`  ${line}`);
      }
    }
    return verified.some(({ problems, hashAgrees }) => problems.length > 0 || !hashAgrees) ? 1 : 0;
  },
};

function verificationLines(
  { problems, hashAgrees, figuresAgree, parts }: SnapshotVerified,
  language: Language,
): readonly string[] {
  const isEnglish = language === "en";
  const lines = problems.map(({ part, kind }) =>
    isEnglish ? `✖ part ${part} is ${kind}` : `✖ a parte ${part} ${kind === "missing" ? "falta" : "foi alterada"}`,
  );
  if (!hashAgrees) lines.push(isEnglish ? "✖ the hash is another" : "✖ o resumo é outro");
  if (lines.length > 0) return lines;
  const intact = isEnglish
    ? `✔ intact, ${counted(parts, "part", "parts")}`
    : `✔ íntegro, ${counted(parts, "parte", "partes")}`;
  if (figuresAgree === true) return [intact];
  return [
    intact,
    isEnglish
      ? "! this version works out other figures; the published ones are those that are kept"
      : "! esta versão calcula outros números; valem os publicados, que estão guardados",
  ];
}
