import type { Block, FieldDeclaration } from "./declaration.ts";
import { input, line } from "./fields.ts";

function nameField() {
  return input("Nome", line, "optional", "Nome completo de quem aprova.");
}

function positionField() {
  return input("Cargo", line, "optional", "Cargo ou função de quem aprova.");
}

function dateField() {
  return input("Data", { type: "date" }, "optional", "Dia da aprovação, por exemplo 31/03/2026.");
}

/** Section 7. The names are needed only when the plan is sent as final, so a rule asks for them and not the form. */
export const approvalFields = {
  "approval.committeeChair.name": nameField(),
  "approval.committeeChair.position": positionField(),
  "approval.committeeChair.date": dateField(),
  "approval.owner.name": nameField(),
  "approval.owner.position": positionField(),
  "approval.owner.date": dateField(),
} as const satisfies { [key: string]: FieldDeclaration };

export const approvers = [
  {
    key: "approval.committeeChair",
    label: "Presidente do Comitê de Governança Digital (art. 9º do Decreto Nº 8.638/16), ou equivalente",
  },
  { key: "approval.owner", label: "“Dono” do Serviço" },
] as const;

export const approvalBlocks: readonly Block[] = [
  {
    block: "text",
    heading: "7. Aprovação do Plano de Integração",
    style: "help",
    paragraphs: ["Preencha quando o plano estiver pronto para ser enviado como final."],
  },
  {
    block: "matrix",
    headers: ["Quem aprova", "Nome", "Cargo", "Data"],
    rows: approvers.map(({ key, label }) => ({ label, fields: [`${key}.name`, `${key}.position`, `${key}.date`] })),
  },
];
