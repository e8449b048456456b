import type { MailSettings } from "../outbox/mail-settings.ts";
import type { Message } from "../ports/mailer.ts";
import { oneLine } from "./mail-options.ts";
import { button, heading, mailPage, paragraph, smallPrint } from "./mail-page.ts";

interface Named {
  readonly name: string;
  readonly address: string;
}

/** The mail that tells a focal point that nothing can be sent to somebody of their agency, and what to do about it. */
export function addressNotice({
  to,
  failed,
  settings,
  id,
}: {
  readonly to: Named;
  readonly failed: Named;
  readonly settings: MailSettings;
  readonly id: string;
}): Message {
  const subject = "Um endereço de e-mail do seu órgão não recebe mensagens";
  const who = failed.name === failed.address ? failed.address : `${oneLine(failed.name)} (${failed.address})`;
  const lines = [
    `As mensagens para ${who} foram recusadas pelo servidor de e-mail: o endereço não existe ou não recebe mais.`,
    "Enquanto não houver outro endereço, os lembretes vão só para o suplente.",
    "Confira com a pessoa. Se o endereço mudou, corrija-o na aba Responsáveis dos planos e envie-os de novo; se ela saiu, indique quem assume.",
  ];
  const why = "Você recebe esta mensagem, uma vez só, porque é ponto focal do órgão.";
  const ask = `Dúvidas? Fale com ${settings.contact ?? "a equipe do Plano Digital no Ministério"}.`;
  const link = `${settings.page}/#/planos`;
  const hello = `Olá, ${oneLine(to.name)}.`;
  return {
    to,
    subject,
    id,
    text: [hello, ...lines, link, `${why}\n${ask}`, "Mensagem automática do Plano Digital."].join("\n\n"),
    html: mailPage(
      subject,
      [
        paragraph(hello),
        heading(1, subject),
        ...lines.map(paragraph),
        button(link, "Abrir os planos do órgão"),
        smallPrint(why),
        smallPrint(ask),
        smallPrint("Mensagem automática do Plano Digital."),
      ].join("\n"),
    ),
  };
}
