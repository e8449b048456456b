import type { Role } from "../../../plan/people/role.ts";
import type { AgencyDocument } from "../documents/agency-document.ts";
import type { PersonDocument } from "../documents/person-document.ts";
import type { Message } from "../ports/mailer.ts";
import { brasiliaMinute } from "../use-cases/brasilia-moment.ts";
import { escapedHtml } from "./escaped-html.ts";

/** How long Firebase keeps a link that sets a password good, in milliseconds: one hour, which nothing can change. */
export const LINK_GOOD_FOR = 60 * 60 * 1000;

const ROLE_WORDS: { readonly [R in Role]: string } = {
  editor: "editor(a) dos planos",
  focalPoint: "ponto focal",
  ministry: "equipe do Ministério",
  admin: "administração do sistema",
};

/** What an invitation says. */
export interface InvitationContent {
  readonly person: Pick<PersonDocument, "name" | "email" | "role" | "agency">;
  /** What the person's agency is called, as far as it is known; null for the ministry's people. */
  readonly agency: Pick<AgencyDocument, "name" | "acronym"> | null;
  /** Who invites; null when it is whoever runs the system. */
  readonly invitedBy: { readonly name: string; readonly email: string } | null;
  /** The page that sets the password, good once. */
  readonly link: string;
  /** When the link was made. */
  readonly madeAt: Date;
  readonly pageAddress: string;
  /** The message's id. */
  readonly id: string;
}

/** The mail that invites somebody: who, to what, the link, until when it is good, and whom to ask. */
export function invitationMessage(content: InvitationContent): Message {
  const { person, link, pageAddress, id } = content;
  const inviter = content.invitedBy?.name ?? "A equipe que opera o sistema";
  const ask = content.invitedBy ? `${content.invitedBy.name} (${content.invitedBy.email})` : "quem opera o sistema";
  const place = person.agency === null ? "" : ` do órgão ${agencyCalled(person.agency, content.agency)}`;
  const invited = `${inviter} convidou você para o Plano Digital, onde se preparam e se acompanham os planos de integração dos serviços públicos.`;
  const role = `Seu papel: ${ROLE_WORDS[person.role]}${place}.`;
  const account = `Seu acesso é pelo e-mail ${person.email}.`;
  const until = `O endereço serve uma vez só, até ${brasiliaMinute(new Date(content.madeAt.getTime() + LINK_GOOD_FOR).toISOString())} (horário de Brasília).`;
  const late = `Se o prazo passar, ou se tiver dúvidas, peça outro convite a ${ask}.`;
  const unexpected = "Se você não esperava este convite, ignore esta mensagem: sem a senha ninguém entra.";
  return {
    to: { name: person.name, address: person.email },
    subject: "Convite para o Plano Digital",
    id,
    text: [
      `Olá, ${person.name}.`,
      `${invited}\n${role}\n${account}`,
      `Para entrar, primeiro crie sua senha neste endereço:\n${link}`,
      `${until}\n${late}`,
      `Depois, entre em:\n${pageAddress}`,
      unexpected,
      "Mensagem automática do Plano Digital.",
    ].join("\n\n"),
    html: page(
      [
        paragraph(`Olá, ${person.name}.`),
        paragraph(invited),
        paragraph(`${role} ${account}`),
        button(link, "Criar minha senha"),
        paragraph(`${until} ${late}`),
        `<p style="${PARAGRAPH}">Depois, entre em ${anchor(pageAddress, pageAddress)}.</p>`,
        `<p style="${SMALL}">O botão não abre? Copie este endereço no navegador:<br>${anchor(link, link)}</p>`,
        `<p style="${SMALL}">${escapedHtml(unexpected)}</p>`,
      ].join("\n"),
    ),
  };
}

/** `Instituto de Exemplo (INEX)`, or what is known of that. */
function agencyCalled(siorg: string, agency: InvitationContent["agency"]): string {
  if (agency?.name) return agency.acronym ? `${agency.name} (${agency.acronym})` : agency.name;
  return agency?.acronym ?? `de código SIORG ${siorg}`;
}

const FONT = "font-family:Arial,Helvetica,sans-serif;color:#1c1c1c";
const PARAGRAPH = "margin:0 0 16px;font-size:16px;line-height:24px";
const SMALL =
  "margin:0 0 12px;font-size:13px;line-height:20px;color:#555555;word-break:break-all;overflow-wrap:anywhere";

function page(body: string): string {
  return `<!doctype html>
<html lang="pt-BR">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Convite para o Plano Digital</title>
</head>
<body style="margin:0;padding:24px 12px;background:#f3f5f8;${FONT}">
<div style="max-width:560px;margin:0 auto;padding:32px 24px;background:#ffffff;border-top:4px solid #1351b4">
<p style="margin:0 0 24px;font-size:20px;line-height:28px;font-weight:bold;color:#1351b4">Plano Digital</p>
${body}
</div>
<p style="max-width:560px;margin:16px auto 0;font-size:12px;line-height:18px;color:#555555;text-align:center">Mensagem automática do Plano Digital.</p>
</body>
</html>
`;
}

function paragraph(text: string): string {
  return `<p style="${PARAGRAPH}">${escapedHtml(text)}</p>`;
}

function button(address: string, words: string): string {
  const style =
    "display:inline-block;padding:12px 24px;background:#1351b4;color:#ffffff;font-size:16px;font-weight:bold;text-decoration:none;border-radius:4px";
  return `<p style="margin:0 0 24px"><a href="${escapedHtml(address)}" style="${style}">${escapedHtml(words)}</a></p>`;
}

function anchor(address: string, words: string): string {
  return `<a href="${escapedHtml(address)}" style="color:#1351b4">${escapedHtml(words)}</a>`;
}
