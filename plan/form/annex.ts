/**
 * Annex I in the official words: for each of the five tools, what the ministry and what the agency answer for.
 * A responsibility is named by its place in the text: `2.b.iii`.
 */
export const tools = [
  {
    key: "servicePortal",
    number: 1,
    label: "Portal de Serviços",
    heading: "1. No que se refere ao Portal de Serviços:",
    agencyHeading: "b. O órgão setorial responsabiliza-se por:",
    ministry: ["Oferecer suporte técnico em assuntos relacionados a gestão de usuários e serviços."],
    agency: [
      "Cadastrar o(s) serviço(s) público(s) no Portal de Serviços;",
      "Realizar a gestão de usuários publicadores e editores de serviços no Portal de Serviços;",
      "Manter atualizado o(s) serviço(s) público(s) cadastrados no Portal de Serviços.",
    ],
  },
  {
    key: "requestTool",
    number: 2,
    label: "Ferramenta de solicitação e acompanhamento dos serviços",
    heading:
      "2. No que se refere à Ferramenta de solicitação e acompanhamento dos serviços (inclusive agendamento de serviços):",
    agencyHeading: "b. O órgão setorial responsabiliza-se por:",
    ministry: [
      "Celebrar, aditar, denunciar, encerrar ou efetuar quaisquer alterações contratuais junto à contratada;",
      "Efetuar todos os atos de gestão contratual, inclusive atestes e pagamentos, junto à contratada;",
      "Solicitar aos órgãos setoriais, sempre que necessário, informações que subsidiem a gestão contratual ou aos órgãos de controle;",
      "Abrir, com a anuência do órgão setorial, as Ordens de Serviço que envolvam serviços públicos objetos deste Plano de Integração;",
      "Supervisionar as atividades desenvolvidas pela empresa fornecedora da Solução Tecnológica, solucionando eventuais problemas relacionados ao contrato;",
      "Analisar os produtos gerados pela empresa contratada, com base na avaliação realizada pelo órgão setorial, emitindo Termo de Recebimento Definitivo ou Termo de Recusa, conforme o caso;",
      "Fazer cumprir o Plano de Fiscalização do Contrato, orientando o órgão setorial quanto às suas atribuições.",
    ],
    agency: [
      "Disponibilizar tempestivamente o pessoal e as informações necessárias para a empresa fornecedora da Solução Tecnológica desenvolver suas atividades, notadamente pelo contato com as rotinas e os agentes envolvidos na prestação do serviço público, tanto na Área de Negócio quanto na Área de TI do órgão;",
      "Emitir Termo de Recebimento Provisório, quando do recebimento dos produtos entregues pela empresa contratada, e proceder à avaliação e homologação de tais produtos, informando o resultado da análise ao Ministério do Planejamento, Desenvolvimento e Gestão;",
      "Realizar a gestão efetiva das licenças de Usuários Governo (usuários atendentes);",
      "Conhecer o projeto Plataforma de Cidadania Digital, os procedimentos estabelecidos para a automação de serviços públicos e os riscos envolvidos;",
      "Manter e operar o serviço público após sua automação, participando de treinamentos que serão disponibilizados para tanto.",
      "Efetuar as demandas dos serviços somente pelos meios ofertados pelo Ministério do Planejamento, Desenvolvimento e Gestão, abstenendo-se de demandar ou atender demanda, diretamente com as contratadas",
      "Efetuar todos os atos de gestão definidos ao órgão setorial, conforme o tipo de serviço de cada ferramenta, previstos nos normativos específicos do Ministério do Planejamento, Orçamento e Gestão",
      "Prestar ao Ministério do Planejamento, Orçamento e Gestão, sempre que necessário, informações que subsidiem a gestão contratual ou aos órgãos de controle.",
    ],
  },
  {
    key: "authentication",
    number: 3,
    label: "Módulo de Autenticação Brasil Cidadão",
    heading: "3. No que se refere ao Módulo de Autenticação Brasil Cidadão:",
    agencyHeading: "b. O órgão setorial ou seccional responsabiliza-se por:",
    ministry: [
      "Disponibilizar instruções para que o órgão setorial ou seccional realize a integração com o Módulo de Autenticação Brasil Cidadão;",
      "Enviar o formulário de cadastro do serviço público digital;",
      "Fornecer autorização de acesso e comunicação do Módulo de Autenticação Brasil Cidadão com o serviço público digital cadastrado.",
    ],
    agency: [
      "Preencher e encaminhar o formulário de cadastro do serviço;",
      "Realizar as integrações necessárias entre os sistemas já existentes e o Brasil Cidadão;",
      "Fornecer um relato da experiência de integração;",
      "Em tempo oportuno, formalizar, por meio de ofício, o acesso ao ambiente de produção do Módulo de Autenticação Brasil Cidadão;",
    ],
  },
  {
    key: "electronicPetition",
    number: 4,
    label: "Módulo de Peticionamento eletrônico do PEN/SEI",
    heading: "4. No que se refere ao Módulo de Peticionamento eletrônico do PEN/SEI:",
    agencyHeading: "b. O órgão setorial responsabiliza-se por:",
    ministry: [
      "Disponibilizar instruções para realizar a instalação do Módulo de Peticionamento eletrônico no PEN/SEI.",
    ],
    agency: [
      "Realizar as integrações necessárias entre o módulo de peticionamento e o SEI já em utilização pelo órgão.",
      "Manter atualizada a versão do SEI, de acordo com a disponibilidade existente.",
    ],
  },
  {
    key: "systemsIntegration",
    number: 5,
    label: "Módulo de integração de sistemas (ConectaGov)",
    heading: "5. No que se refere ao módulo de integração de sistemas (ConectaGov):",
    agencyHeading: "b. O órgão setorial responsabiliza-se por:",
    ministry: [
      "Apoiar a negociação entre os órgãos solicitantes e os órgãos responsáveis pelas bases de dados necessárias para a digitalização ou simplificação do serviço público.",
      "Apoiar a construção de interfaces de acesso a dados de interesse do órgão",
    ],
    agency: [
      "Solicitar ao Ministério do Planejamento, Desenvolvimento e Gestão o acesso às bases de dados que necessita.",
      "Realizar adequação de seus sistemas para uso das interfaces de acesso a dados que venham a ser desenvolvidas por outros órgãos para a digitalização ou simplificação do serviço público.",
    ],
  },
] as const;

export type ToolKey = (typeof tools)[number]["key"];

/** The words that introduce the ministry's part under every tool. */
export const MINISTRY_HEADING = "a. O Ministério do Planejamento, Desenvolvimento e Gestão responsabiliza-se por:";

const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];

/** One duty of Annex I. */
export interface Responsibility {
  /** Its place in the official text: tool, party (`a` the ministry, `b` the agency), item: `2.b.iii`. */
  readonly code: string;
  readonly tool: ToolKey;
  readonly party: "ministry" | "agency";
  /** The official words. */
  readonly text: string;
}

/** How the official text numbers the duties of one party: `i`, `ii`, `iii`… from 0. */
export function romanNumber(index: number): string {
  return ROMAN[index] ?? String(index + 1);
}

/** Every responsibility of Annex I, in the order of the official text. */
export const responsibilities: readonly Responsibility[] = tools.flatMap((tool) =>
  (["ministry", "agency"] as const).flatMap((party) =>
    tool[party].map((text, index) => ({
      code: `${tool.number}.${party === "ministry" ? "a" : "b"}.${romanNumber(index)}`,
      tool: tool.key,
      party,
      text,
    })),
  ),
);
