import { join } from "node:path";
import type { Confirmer } from "../../../plan/lifecycle/confirmations.ts";
import type { Role } from "../../../plan/people/role.ts";
import type { Language } from "../cli/command.ts";
import type { DemoAccount, RunningStack } from "./running-stack.ts";

const ROLES: { readonly [L in Language]: { readonly [R in Role]: string } } = {
  "pt-BR": { editor: "editora de órgão", focalPoint: "ponto focal", ministry: "ministério", admin: "administração" },
  en: { editor: "agency editor", focalPoint: "focal point", ministry: "ministry", admin: "administrator" },
};

/** What is there and what to try with it. */
export function announcement(stack: RunningStack, language: Language): string {
  const { page, data, mailDesk, accounts } = stack;
  const english = language === "en";
  return [
    "",
    english ? `Plano Digital is up: ${page}` : `Plano Digital no ar: ${page}`,
    "",
    ...(accounts.length > 0 ? demonstration(stack, language) : []),
    english
      ? `Data: ${data}   Mail: ${mailDesk}   Health: ${page}/api/health`
      : `Dados: ${data}   Correio: ${mailDesk}   Saúde: ${page}/api/health`,
    english ? "Ctrl-C stops it; everything is there again next time." : "Ctrl-C para; na próxima vez está tudo lá.",
  ].join("\n");
}

function demonstration({ accounts, password, page, workbooks, mailDesk }: RunningStack, language: Language): string[] {
  const isFirst = ({ role, confirms }: DemoAccount, index: number) =>
    accounts.findIndex((other) => other.role === role && other.confirms === confirms) === index;
  const shown = accounts.filter(isFirst);
  const width = Math.max(...shown.map(({ email }) => email.length));
  const rows = shown.map((account) => `  ${account.email.padEnd(width)}  ${describe(account, language)}`);
  if (language === "en") {
    return [
      `Sign in as any of these, all invented, with the password ${password}:`,
      ...rows,
      "  Every agency has its focal point; the acronym is in the address.",
      "",
      "To try:",
      "  1. as the editor, download a service's workbook, fill it in with Excel or LibreOffice, and send it",
      `  2. as ponto.focal@iec.exemplo.gov.br, send a workbook with errors, of ${join(workbooks, "iec")}, and see which cell to mend`,
      `  3. as the focal point, invite somebody; read the mail at ${mailDesk}, where the morning's reminders are run as well`,
      "  4. as the ministry, download the consolidated workbook of the whole country",
      `  5. without Excel, the taskpane beside a sheet in the browser: ${page}/experimente.html`,
      "",
    ];
  }
  return [
    `Entre com qualquer destas contas, todas inventadas, com a senha ${password}:`,
    ...rows,
    "  Cada órgão tem o seu ponto focal; a sigla está no endereço.",
    "",
    "Para experimentar:",
    "  1. como editora, baixe a pasta de trabalho de um serviço, preencha no Excel ou no LibreOffice e envie",
    `  2. como ponto.focal@iec.exemplo.gov.br, envie uma pasta com erros, de ${join(workbooks, "iec")}, e veja que célula corrigir`,
    `  3. como ponto focal, convide alguém; leia a mensagem em ${mailDesk}, onde também se rodam os lembretes da manhã`,
    "  4. como ministério, baixe o consolidado do país inteiro",
    `  5. sem o Excel, o painel ao lado de uma planilha no navegador: ${page}/experimente.html`,
    "",
  ];
}

const CONFIRMERS: { readonly [L in Language]: { readonly [C in Confirmer]: string } } = {
  "pt-BR": { owner: "dona do serviço, que confirma planos", chair: "presidência do comitê, que confirma planos" },
  en: { owner: "owner of a service, who confirms plans", chair: "chair of the committee, who confirms plans" },
};

function describe({ role, agency, confirms }: DemoAccount, language: Language): string {
  const word = confirms ? CONFIRMERS[language][confirms] : ROLES[language][role];
  return agency === null ? word : `${word} (${agency.acronym})`;
}
