import { env } from "node:process";
import type { Digest } from "../../../../plan/reminders/digest.ts";
import { openNationalCalendar } from "../../calendar/national-holidays.ts";
import { senderOf, UnknownMailer } from "../../composition/open-mailer.ts";
import { digestSubject } from "../../mail/digest/subject.ts";
import { digestOutbox } from "../../outbox/digest-outbox.ts";
import type { MailSettings } from "../../outbox/mail-settings.ts";
import type { DocumentStore } from "../../ports/document-store.ts";
import { previewReminders, type RemindersPreview } from "../../use-cases/preview-reminders.ts";
import { type RemindersRun, runReminders } from "../../use-cases/run-reminders.ts";
import { type Command, type Invocation, type Language, Misuse } from "../command.ts";
import { counted } from "../counted.ts";
import { STORE_OPTION, withStore } from "../with-store.ts";

/** The morning run by hand, or what it would do. */
export const remindCommand: Command = {
  name: "remind",
  operands: "",
  arity: [0, 0],
  summary: {
    "pt-BR": "Prepara os lembretes do dia, como toda manhã, ou mostra quem receberia o quê",
    en: "Prepares the day's reminders as every morning does, or shows who would get what",
  },
  options: {
    store: STORE_OPTION,
    date: {
      argument: "YYYY-MM-DD",
      text: { "pt-BR": "O dia (hoje, se não informado)", en: "The day (today unless said)" },
    },
    "dry-run": { text: { "pt-BR": "Só mostrar, sem gravar nada", en: "Only show, and write nothing" } },
    sender: {
      argument: "ADDRESS",
      text: {
        "pt-BR": "Remetente dos e-mails (ou PLANO_MAIL_SENDER)",
        en: "Who mail comes from (or PLANO_MAIL_SENDER)",
      },
    },
    page: {
      argument: "URL",
      text: { "pt-BR": "Endereço do sistema (ou PLANO_PAGE)", en: "The system's address (or PLANO_PAGE)" },
    },
  },
  needs: [],
  run: async (invocation, terminal) => {
    const { today: date, language, json } = invocation;
    const calendar = await openNationalCalendar();
    if (invocation.switched("dry-run")) {
      const outbox = digestOutbox(NOBODYS_MAIL, () => new Date());
      const preview = (store: DocumentStore) => previewReminders({ store }, { date, calendar, outbox });
      const previewed = await withStore(invocation, preview, { existing: true });
      if (json) terminal.print(JSON.stringify(previewed));
      else for (const line of previewLines(previewed, language)) terminal.print(line);
      return 0;
    }
    const outbox = digestOutbox(mailSettings(invocation), () => new Date());
    const remind = (store: DocumentStore) => runReminders({ store }, { date, calendar, outbox });
    const ran = await withStore(invocation, remind, { existing: true });
    terminal.print(json ? JSON.stringify(ran) : runLine(ran, language));
    return 0;
  },
};

/** A preview only asks where mails would be: what they would say of the installation is of no account. */
const NOBODYS_MAIL: MailSettings = {
  sender: { name: "", address: "ninguem@exemplo.gov.br" },
  page: "https://exemplo.gov.br",
  contact: null,
  delivery: "own",
};

function mailSettings({ option }: Invocation): MailSettings {
  const sender = option("sender") ?? env.PLANO_MAIL_SENDER;
  const page = option("page") ?? env.PLANO_PAGE;
  if (!sender || !page) {
    throw new Misuse({
      "pt-BR": "Faltam o remetente (--sender) e o endereço do sistema (--page). Para só mostrar: --dry-run.",
      en: "The sender (--sender) and the address of the system (--page) are needed. To only show: --dry-run.",
    });
  }
  try {
    return {
      sender: senderOf(sender),
      page: page.replace(/\/$/, ""),
      contact: env.PLANO_CONTACT || null,
      delivery: env.PLANO_MAIL_DELIVERY === "extension" ? "extension" : "own",
    };
  } catch (error) {
    if (!(error instanceof UnknownMailer)) throw error;
    throw new Misuse({
      "pt-BR": `O remetente “${sender}” não é um endereço: use plano@exemplo.gov.br ou Plano <plano@exemplo.gov.br>.`,
      en: `The sender “${sender}” is no address: use plano@exemplo.gov.br or Plano <plano@exemplo.gov.br>.`,
    });
  }
}

function previewLines(preview: RemindersPreview, language: Language): readonly string[] {
  if (preview.kind === "closed") return [closedLine(preview.date, language)];
  const { digests, waiting } = preview;
  const isEnglish = language === "en";
  const count = isEnglish ? counted(digests.length, "digest", "digests") : counted(digests.length, "e-mail", "e-mails");
  return [...digests.map(digestLine), `${preview.date}: ${count}${waitingWords(waiting, language)}.`];
}

function digestLine(digest: Digest): string {
  return `  ${digest.recipient.address}: ${digestSubject(digest)}`;
}

function runLine(run: RemindersRun, language: Language): string {
  if (run.kind === "closed") return closedLine(run.date, language);
  const { date, plans, paused, unaddressed, digests, waiting } = run;
  if (language === "en") {
    return [
      `${date}: ${counted(digests, "digest", "digests")} handed over, of ${counted(plans, "plan", "plans")} whose day had come`,
      paused > 0 ? `; ${counted(paused, "plan", "plans")} of paused agencies` : "",
      unaddressed > 0 ? `; ${counted(unaddressed, "reminder", "reminders")} without anybody to tell` : "",
      `${waitingWords(waiting, language)}.`,
    ].join("");
  }
  return [
    `${date}: ${counted(digests, "e-mail preparado", "e-mails preparados")}, de ${counted(plans, "plano com algo a lembrar", "planos com algo a lembrar")}`,
    paused > 0 ? `; ${counted(paused, "plano", "planos")} de órgãos em pausa` : "",
    unaddressed > 0 ? `; ${counted(unaddressed, "lembrete", "lembretes")} sem ninguém a quem enviar` : "",
    `${waitingWords(waiting, language)}.`,
  ].join("");
}

function waitingWords(waiting: number, language: Language): string {
  if (waiting === 0) return "";
  return language === "en"
    ? `; ${counted(waiting, "person", "people")} had theirs today and wait for tomorrow`
    : `; ${counted(waiting, "pessoa já recebeu", "pessoas já receberam")} o de hoje, e o resto fica para amanhã`;
}

function closedLine(date: string, language: Language): string {
  return language === "en" ? `${date} is no business day: nothing is sent.` : `${date} não é dia útil: nada é enviado.`;
}
