import type { FieldDeclaration } from "./declaration.ts";
import { input, line, product } from "./fields.ts";

/** Who fills the workbook in: on the cover of both workbooks. */
export const agencyFields = {
  "agency.name": input("Órgão/entidade:", line, "required", "Nome do órgão ou da entidade, por extenso."),
  "agency.acronym": input("Sigla:", line, "expected", "Sigla do órgão ou da entidade, por exemplo: AEX."),
  "agency.siorg": input(
    "Código SIORG:",
    { type: "digits" },
    "required",
    "Código do órgão no SIORG, só algarismos. Consulte siorg.gov.br ou o ponto focal do seu órgão.",
  ),
} as const satisfies { [key: string]: FieldDeclaration };

/** What the template says of itself, on the very hidden sheet of both workbooks. */
export const templateFields = {
  "template.kind": product("Tipo", line, "Tipo da pasta de trabalho."),
  "template.version": product("Versão do modelo", line, "Versão do modelo."),
} as const satisfies { [key: string]: FieldDeclaration };

/** What the public version of a plan says of itself instead of `plan`: it is to be read, and never sent. */
export const PUBLIC_PLAN = "public-plan";

/** What identifies a plan and its last accepted submission, on the very hidden sheet. */
export const planIdentityFields = {
  "plan.id": product("Identificação do plano", line, "Identificação do plano."),
  "plan.revision": product("Revisão", { type: "number", measure: "count" }, "Número da última revisão recebida."),
  "service.slug": product("Identificação no Portal", line, "Identificação do serviço no Portal de Serviços."),
} as const satisfies { [key: string]: FieldDeclaration };

/** The last accepted submission of an agency workbook, on its very hidden sheet. */
export const workbookIdentityFields = {
  "workbook.revision": product(
    "Revisão do plano de trabalho",
    { type: "number", measure: "count" },
    "Número da última revisão recebida.",
  ),
} as const satisfies { [key: string]: FieldDeclaration };

/** What the last receipt vouches for, on the very hidden sheet of both workbooks. */
export const receiptHashFields = {
  "receipt.hash": product("Resumo do conteúdo", line, "Resumo criptográfico do conteúdo da última revisão recebida."),
} as const satisfies { [key: string]: FieldDeclaration };

/** How the plan stands, on its cover. */
export const planStateFields = {
  "plan.state": product(
    "Situação do plano:",
    { type: "choice", list: "planStates" },
    "Preenchida pelo sistema quando o plano é enviado ou analisado.",
  ),
} as const satisfies { [key: string]: FieldDeclaration };

/** The last receipt, on the cover of both workbooks. */
export const receiptFields = {
  "receipt.number": product("Protocolo:", line, "Preenchido pelo sistema quando o plano é recebido."),
  "receipt.moment": product("Recebido em:", line, "Preenchido pelo sistema quando o plano é recebido."),
} as const satisfies { [key: string]: FieldDeclaration };
