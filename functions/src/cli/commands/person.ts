import { randomBytes } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { refusalSentence } from "../../../../plan/contract/refusal-sentence.ts";
import { paceOf } from "../../personal/pace.ts";
import { printPerson } from "../../personal/print-person.ts";
import type { Accounts } from "../../ports/accounts.ts";
import { writeDocument } from "../../printing/write-document.ts";
import { erasePerson } from "../../use-cases/erase-person.ts";
import { exportPerson, type PersonExport } from "../../use-cases/export-person.ts";
import { type Command, type ExitStatus, type Invocation, Misuse, type Terminal } from "../command.ts";
import { counted } from "../counted.ts";
import { STORE_OPTION, withStore } from "../with-store.ts";
import { writeOutput } from "../write-output.ts";

/** Whoever runs the command has the store itself in hand: there is no account to name. */
const BY = { uid: "terminal", name: "plano person erase" };

/** So many documents a second leave room for everybody who is at work. */
const PER_SECOND = 200;

/** Everything that is kept of one person, as a file for them, or its erasure. */
export const personCommand: Command = {
  name: "person",
  operands: "export|erase EMAIL",
  arity: [2, 2],
  summary: {
    "pt-BR": "Exporta, ou elimina, os dados pessoais de quem tem um e-mail, em tudo o que está guardado (LGPD)",
    en: "Exports, or erases, the personal data of whoever has an address, from everything that is stored (LGPD)",
  },
  options: {
    store: STORE_OPTION,
    out: {
      argument: "FILE",
      text: {
        "pt-BR": "Para export: arquivo .docx ou .json a criar",
        en: "For export: the .docx or .json file to make",
      },
    },
    force: { text: { "pt-BR": "Substituir o arquivo se já existir", en: "Replace the file when it is there already" } },
    confirm: {
      text: {
        "pt-BR": "Para erase: eliminar de fato; sem isto, só diz o que seria eliminado",
        en: "For erase: do it; without this, only what would be erased is said",
      },
    },
    project: {
      argument: "PROJECT",
      text: {
        "pt-BR": "Para erase: projeto do Firebase em que a pessoa tem conta",
        en: "For erase: Firebase project in which the person has an account",
      },
    },
    "per-second": {
      argument: "N",
      text: {
        "pt-BR": `Quantos documentos ler e gravar por segundo (${PER_SECOND}, se não informado)`,
        en: `How many documents to read and write a second (${PER_SECOND} unless said)`,
      },
    },
  },
  needs: [],
  run: (invocation, terminal) => {
    const [act, email = ""] = invocation.operands;
    if (act === "export") return exported(email, invocation, terminal);
    if (act === "erase") return erased(email, invocation, terminal);
    throw new Misuse({
      "pt-BR": `“person” faz export ou erase, não “${act}”.`,
      en: `“person” does export or erase, not “${act}”.`,
    });
  },
};

async function exported(email: string, invocation: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const out = invocation.option("out") ?? "";
  if (!/\.(docx|json)$/i.test(out)) {
    throw new Misuse({
      "pt-BR": "Diga em --out o arquivo a criar, terminado em .docx ou .json.",
      en: "Name with --out the file to make, ending in .docx or .json.",
    });
  }
  const found = await lookedFor(email, invocation, terminal);
  if (found === null) return 1;
  const bytes = /\.json$/i.test(out)
    ? Buffer.from(`${JSON.stringify(found, null, 2)}\n`)
    : await writeDocument(printPerson(found));
  writeOutput(out, bytes, invocation.switched("force"));
  terminal.print(invocation.language === "en" ? `Written: ${out}` : `Criado: ${out}`);
  return 0;
}

async function erased(email: string, invocation: Invocation, terminal: Terminal): Promise<ExitStatus> {
  const isEnglish = invocation.language === "en";
  if (!invocation.switched("confirm")) {
    const found = await lookedFor(email, invocation, terminal);
    if (found === null) return 1;
    for (const { path, texts } of found.documents) terminal.print(`${path}: ${texts.map(({ at }) => at).join(", ")}`);
    const { length } = found.documents;
    terminal.say(
      isEnglish
        ? `${counted(length, "document", "documents")} would be changed. To erase: --confirm. Export first what the person asked for.`
        : `${counted(length, "documento seria mudado", "documentos seriam mudados")}. Para eliminar: --confirm. Exporte antes o que a pessoa pediu.`,
    );
    return 0;
  }
  const outcome = await withStore(
    invocation,
    (store) =>
      erasePerson(
        {
          store,
          now: () => new Date(),
          randomBytes,
          accounts: accountsWhenNeeded(invocation),
          pace: paceOption(invocation),
        },
        { email, by: BY },
      ),
    { existing: true },
  );
  if (!outcome.ok) {
    terminal.say(refusalSentence(outcome.refusal, invocation.language));
    return 1;
  }
  const { documents } = outcome.result;
  if (invocation.json) terminal.print(JSON.stringify(outcome.result));
  else if (isEnglish) terminal.print(`Erased from ${counted(documents, "document", "documents")}.`);
  else terminal.print(`Eliminados de ${counted(documents, "documento", "documentos")}.`);
  return 0;
}

/** Null when it cannot be looked for, which the terminal is told. */
async function lookedFor(email: string, invocation: Invocation, terminal: Terminal): Promise<PersonExport | null> {
  const pace = paceOption(invocation);
  const outcome = await withStore(
    invocation,
    (store) => exportPerson({ store, now: () => new Date(), pace }, { email }),
    {
      existing: true,
    },
  );
  if (outcome.ok) return outcome.result;
  terminal.say(refusalSentence(outcome.refusal, invocation.language));
  return null;
}

/** Most people whom a plan names have no account: the service is asked for only when there is one to remove. */
function accountsWhenNeeded({ option }: Invocation): Pick<Accounts, "remove"> {
  return {
    remove: async (uid) => {
      const { openAccounts } = await import("../../composition/open-accounts.ts");
      const accounts = openAccounts(option("project") ?? null);
      try {
        await accounts.remove(uid);
      } finally {
        await accounts.close();
      }
    },
  };
}

function paceOption({ option }: Invocation) {
  const text = option("per-second") ?? String(PER_SECOND);
  if (/^[1-9]\d{0,5}$/.test(text)) return paceOf(Number(text), (milliseconds) => wait(milliseconds));
  throw new Misuse({
    "pt-BR": `--per-second espera um número, como 200, não “${text}”.`,
    en: `--per-second takes a number, such as 200, not “${text}”.`,
  });
}
