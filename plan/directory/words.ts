import type { DirectoryFlag, DirectorySource } from "./entry.ts";
import type { DirectoryRank, DirectoryRole } from "./roles.ts";

/** The roles in the form's words, by which they are searched whatever language the screen has. */
const ROLES: { readonly [R in DirectoryRole]: string } = {
  owner: "“Dono” do serviço",
  executiveSecretariat: "Representante da Secretaria Executiva",
  ombudsman: "Representante da ouvidoria",
  technology: "Representante da área de tecnologia",
  chair: "Presidência do Comitê de Governança Digital",
  serviceDelivery: "Ponto focal: Prestação de Serviços Públicos",
  digitalOffer: "Ponto focal: Ampliação da Oferta de Serviços Públicos Digitais",
  focalPoint: "Ponto focal com acesso",
  editor: "Editor(a) com acesso",
};

/** What is amiss, in a word or two. */
export const flagWords: { readonly [F in DirectoryFlag]: string } = {
  vacant: "ninguém indicado",
  noStandIn: "sem suplente",
  noEmail: "sem e-mail válido",
  failedEmail: "e-mail devolve mensagens",
  sharedEmail: "e-mail de mais de uma pessoa",
  samePerson: "titular e suplente são a mesma pessoa",
  accountDisabled: "acesso desativado",
};

/** A role without a rank. */
export function roleLabel(role: DirectoryRole): string {
  return ROLES[role];
}

/** `“Dono” do serviço (suplente)` */
export function roleInWords(role: DirectoryRole, rank: DirectoryRank): string {
  return rank === null ? ROLES[role] : `${ROLES[role]} (${rank})`;
}

/** `sem suplente`, and so on. */
export function flagsInWords(flags: readonly DirectoryFlag[]): string {
  return flags.map((flag) => flagWords[flag]).join("; ");
}

/** `plano, revisão 3` */
export function sourceInWords(source: DirectorySource): string {
  if (source.kind === "plan") return `plano, revisão ${source.revision}`;
  return source.kind === "account" ? "conta de acesso" : "plano de trabalho do órgão";
}
