import { formatDate } from "../../../../plan/calendar/civil-date.ts";
import type { VisitAct } from "../../../../plan/visits/moves.ts";
import type { Side } from "../../../../plan/visits/side.ts";
import type { Meeting } from "../../../../plan/visits/visit.ts";
import { meetingInWords, visitKindWords, visitModeWords } from "../../../../plan/visits/words.ts";
import type { VisitDocument } from "../../documents/visit-document.ts";
import type { MailSettings } from "../../outbox/mail-settings.ts";
import type { Message } from "../../ports/mailer.ts";
import { escapedHtml } from "../escaped-html.ts";
import { oneLine } from "../mail-options.ts";
import { button, heading, mailPage, paragraph, smallPrint } from "../mail-page.ts";
import { visitLink } from "./visit-link.ts";

interface MoveWords {
  /** What happened, after the kind: `Oficina marcada`. */
  readonly title: (kind: string) => string;
  readonly line: string;
}

const BY_MINISTRY: { readonly [A in VisitAct]?: MoveWords } = {
  schedule: {
    title: (kind) => `${kind}: data marcada`,
    line: "O ministério marcou a data. Falta o órgão confirmar: confirme, ou peça outra data se não puder.",
  },
  propose: {
    title: (kind) => `${kind}: o ministério propõe uma data`,
    line: "Nenhuma das datas pedidas foi possível, e o ministério propõe outra. Ela só vale depois que o órgão confirmar: confirme, ou peça outra data.",
  },
  reschedule: {
    title: (kind) => `${kind}: data mudada`,
    line: "O ministério mudou a data ou o lugar. Falta o órgão confirmar de novo: confirme, ou peça outra data.",
  },
  decline: {
    title: (kind) => `${kind}: o ministério não pode atender`,
    line: "O ministério não pode atender a este pedido. Se ainda for preciso, o órgão pode fazer outro.",
  },
  cancel: { title: (kind) => `${kind}: cancelada pelo ministério`, line: "O ministério cancelou." },
};

const BY_AGENCY: { readonly [A in VisitAct]?: MoveWords } = {
  confirm: { title: (kind) => `${kind}: confirmada pelo órgão`, line: "O órgão confirmou a data." },
  askAnother: {
    title: (kind) => `${kind}: o órgão pede outra data`,
    line: "O órgão não pode na data marcada e pede outra. A data anterior não vale mais.",
  },
  cancel: { title: (kind) => `${kind}: cancelada pelo órgão`, line: "O órgão cancelou." },
};

const REPLACED: MoveWords = {
  title: (kind) => `${kind}: outra pessoa passa a conduzir`,
  line: "Outra pessoa passa a conduzir, e o compromisso sai da sua agenda.",
};

/** The mail that tells somebody what became of a visit, and what there is to do, with its calendar entry where that changes. */
export function visitNotice({
  to,
  visit,
  before,
  entry,
  settings,
  id,
}: {
  readonly to: { readonly name: string; readonly address: string; readonly replaced: boolean };
  readonly visit: VisitDocument;
  readonly before: Pick<VisitDocument, "meeting">;
  readonly entry: NonNullable<Message["attachments"]>[number] | null;
  readonly settings: MailSettings;
  readonly id: string;
}): Message {
  const step = visit.history.at(-1);
  const words = to.replaced ? REPLACED : wordsOf(step?.side, step?.act);
  const title = words.title(visitKindWords[visit.kind]);
  const about = oneLine(visit.subject);
  const meeting = to.replaced ? before.meeting : (visit.meeting ?? before.meeting);
  const facts = [
    `Assunto: ${about} (${agencyOf(visit)})`,
    ...(visit.service === null ? [] : [`Plano: ${oneLine(visit.service)}`]),
    ...(meeting === null ? [] : meetingLines(meeting, visit.state === "scheduled" || visit.state === "confirmed")),
    ...(step?.act === "askAnother" ? [`Datas que servem: ${visit.dates.map(formatDate).join(", ")}`] : []),
    ...(step?.reason && !to.replaced ? [`Motivo: ${step.reason}`] : []),
  ];
  const note = entry === null ? [] : [calendarNote(entry)];
  const link = visitLink(settings.page, visit.id);
  const hello = `Olá, ${oneLine(to.name)}.`;
  const why =
    "Você recebe esta mensagem porque pediu a oficina ou visita, é ponto focal do órgão, ou é quem a conduz pelo ministério.";
  const ask = `Dúvidas? Fale com ${settings.contact ?? "a equipe do Plano Digital no Ministério"}.`;
  const automatic = "Mensagem automática do Plano Digital.";
  const subject = `${title} — ${about}`.slice(0, LONGEST_SUBJECT);
  return {
    to: { name: to.name, address: to.address },
    subject,
    id,
    text: [hello, words.line, facts.join("\n"), ...note, link, `${why}\n${ask}`, automatic].join("\n\n"),
    html: mailPage(
      subject,
      [
        paragraph(hello),
        heading(1, escapedHtml(title)),
        paragraph(words.line),
        ...facts.map(paragraph),
        ...note.map(paragraph),
        button(link, "Ver o pedido"),
        smallPrint(why),
        smallPrint(ask),
        smallPrint(automatic),
      ].join("\n"),
    ),
    ...(entry && { attachments: [entry] }),
  };
}

const LONGEST_SUBJECT = 200;

function wordsOf(side: Side | undefined, act: VisitAct | "ask" | undefined): MoveWords {
  const words = act === undefined || act === "ask" ? undefined : (side === "agency" ? BY_AGENCY : BY_MINISTRY)[act];
  if (words === undefined) throw new Error(`Nobody is told of the act ${act} of the ${side}.`);
  return words;
}

function agencyOf({ acronym, agencyName, agency }: VisitDocument): string {
  return oneLine(acronym ?? agencyName ?? agency);
}

/** What was set before it was cancelled, or another date asked for, is said to have been. */
function meetingLines(meeting: Meeting, isSet: boolean): readonly string[] {
  const { mode, place, host } = meeting;
  const when = meetingInWords(meeting);
  return [
    `${isSet ? "Quando" : "Data"}: ${when}`,
    `Onde: ${oneLine(place)} (${visitModeWords[mode]})`,
    `Quem conduz: ${oneLine(host.name)} (${host.email})`,
  ];
}

function calendarNote({ contentType }: { readonly contentType: string }): string {
  return contentType.includes("CANCEL")
    ? "O arquivo anexo tira o compromisso da sua agenda."
    : "O arquivo anexo põe o compromisso na sua agenda, ou muda o que já estava lá.";
}
