import type { Confirmer } from "../../../plan/lifecycle/confirmations.ts";
import type { Role } from "../../../plan/people/role.ts";
import type { Language } from "../cli/command.ts";
import type { DemoAccount, RunningStack } from "./running-stack.ts";
import { toTry } from "./to-try.ts";

const ROLES: { readonly [L in Language]: { readonly [R in Role]: string } } = {
  "pt-BR": { editor: "editora de órgão", focalPoint: "ponto focal", ministry: "ministério", admin: "administração" },
  en: { editor: "agency editor", focalPoint: "focal point", ministry: "ministry", admin: "administrator" },
};

const CONFIRMERS: { readonly [L in Language]: { readonly [C in Confirmer]: string } } = {
  "pt-BR": { owner: "dona do serviço, que confirma planos", chair: "presidência do comitê, que confirma planos" },
  en: { owner: "owner of a service, who confirms plans", chair: "chair of the committee, who confirms plans" },
};

/** What is there and what to try with it. */
export function announcement(stack: RunningStack, language: Language): string {
  const { page, data, mailDesk, country } = stack;
  const english = language === "en";
  return [
    "",
    english ? `Plano Digital is up: ${page}` : `Plano Digital no ar: ${page}`,
    "",
    ...(country === null ? [] : demonstration(stack, country, language)),
    english
      ? `Data: ${data}   Mail: ${mailDesk}   Health: ${page}/api/health`
      : `Dados: ${data}   Correio: ${mailDesk}   Saúde: ${page}/api/health`,
    english ? "Ctrl-C stops it; everything is there again next time." : "Ctrl-C para; na próxima vez está tudo lá.",
  ].join("\n");
}

function demonstration(
  stack: RunningStack,
  country: NonNullable<RunningStack["country"]>,
  language: Language,
): readonly string[] {
  const { accounts, password } = stack;
  const isFirst = ({ role, confirms }: DemoAccount, index: number) =>
    accounts.findIndex((other) => other.role === role && other.confirms === confirms) === index;
  const shown = accounts.filter(isFirst);
  const width = Math.max(...shown.map(({ email }) => email.length));
  const english = language === "en";
  return [
    english
      ? `Sign in as any of these, all invented, with the password ${password}:`
      : `Entre com qualquer destas contas, todas inventadas, com a senha ${password}:`,
    ...shown.map((account) => `  ${account.email.padEnd(width)}  ${describe(account, language)}`),
    english
      ? "  Every agency has its focal point; the acronym is in the address."
      : "  Cada órgão tem o seu ponto focal; a sigla está no endereço.",
    "",
    english ? "To try:" : "Para experimentar:",
    ...toTry(stack, country)[language].map((line, index) => `  ${index + 1}. ${line}`),
    "",
  ];
}

function describe({ role, agency, confirms }: DemoAccount, language: Language): string {
  const word = confirms ? CONFIRMERS[language][confirms] : ROLES[language][role];
  return agency === null ? word : `${word} (${agency.acronym})`;
}
