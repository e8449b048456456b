import type { Block, FieldDeclaration, Need } from "./declaration.ts";
import { type Field, input, line } from "./fields.ts";

type PersonKeys<P extends string> = `${P}.name` | `${P}.email` | `${P}.telephone`;

/** The three cells of a person. Name and e-mail carry the need; the telephone of a needed person is expected. */
export function personFields<const P extends string>(prefix: P, need: Need): { [K in PersonKeys<P>]: PersonField<K> } {
  return {
    [`${prefix}.name`]: input("Nome", line, need, "Nome completo."),
    [`${prefix}.email`]: input(
      "E-mail",
      { type: "email" },
      need,
      "E-mail institucional, por exemplo: nome@orgao.gov.br.",
    ),
    [`${prefix}.telephone`]: input(
      "Telefone",
      { type: "telephone" },
      need === "required" ? "expected" : "optional",
      "Telefone com DDD, por exemplo: (61) 3333-4444.",
    ),
  } as { [K in PersonKeys<P>]: PersonField<K> };
}

type PersonField<K extends string> = Field<
  K extends `${string}.email`
    ? { readonly type: "email" }
    : K extends `${string}.telephone`
      ? { readonly type: "telephone" }
      : typeof line
>;

/** The keys of a person's three cells, in the order of the form's columns. */
export function personKeys(prefix: string): readonly string[] {
  return [`${prefix}.name`, `${prefix}.email`, `${prefix}.telephone`];
}

/** Section 1: who represents the agency on the platform, in the form's order. */
const representativeRoles = [
  { key: "representatives.executiveSecretariat", label: "Representante da Secretaria Executiva, ou equivalente" },
  { key: "representatives.ombudsman", label: "Representante da ouvidoria, ou equivalente" },
  { key: "representatives.technology", label: "Representante da área de tecnologia do órgão/entidade" },
] as const;

export const peopleFields = {
  ...personFields("representatives.executiveSecretariat.titular", "required"),
  ...personFields("representatives.executiveSecretariat.suplente", "expected"),
  ...personFields("representatives.ombudsman.titular", "required"),
  ...personFields("representatives.ombudsman.suplente", "expected"),
  ...personFields("representatives.technology.titular", "required"),
  ...personFields("representatives.technology.suplente", "expected"),
  ...personFields("owner.titular", "required"),
  ...personFields("owner.suplente", "expected"),
} as const satisfies { [key: string]: FieldDeclaration };

/** Every person of the plan's sections 1 and 2: the role's key, its words, and whether titular or suplente. */
export const planPeople = [...representativeRoles, { key: "owner", label: "“Dono” do serviço" } as const].flatMap(
  (role) =>
    (["titular", "suplente"] as const).map((rank) => ({
      key: `${role.key}.${rank}` as const,
      label: `${role.label} (${rank})`,
      role: role.key,
      rank,
    })),
);

export const peopleBlocks: readonly Block[] = [
  {
    block: "text",
    heading: "1. Representantes na Plataforma de Cidadania Digital",
    style: "list",
    paragraphs: [
      "Definir as prioridades e estabelecer o planejamento da transformação digital de serviços do órgão/entidade;",
      "Coordenar a integração dos serviços à Plataforma de Cidadania Digital;",
      "Representar o órgão/entidade nas interações com o Comitê Gestor da Plataforma de Cidadania Digital;",
      "Coordenar o cadastramento de serviços públicos no portal www.servicos.gov.br e garantir a permanente atualização das informações.",
    ],
  },
  {
    block: "matrix",
    headers: ["Papel", "Nome", "E-mail", "Telefone"],
    rows: planPeople
      .filter((person) => person.role !== "owner")
      .map((person) => ({ label: person.label, fields: personKeys(person.key) })),
  },
  {
    block: "text",
    heading: "2. “Dono” do serviço",
    style: "list",
    paragraphs: [
      "Responsável pela implementação do processo de transformação digital, com autonomia e poder de decisão.",
      "Será o ponto de contato e deverá notificar periodicamente o andamento do projeto às equipes da Plataforma de Cidadania Digital.",
      "Deverá conduzir as atividades diárias de transformação do serviço, garantindo a execução das ações e do cronograma descrito no item 6.",
    ],
  },
  {
    block: "matrix",
    headers: ["Papel", "Nome", "E-mail", "Telefone"],
    rows: planPeople
      .filter((person) => person.role === "owner")
      .map((person) => ({ label: `(${person.rank})`, fields: personKeys(person.key) })),
  },
];
