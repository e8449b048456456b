import type { Block, FieldDeclaration, Form, TableDeclaration } from "./declaration.ts";
import { column, computed, input, line } from "./fields.ts";
import { agencyFields, receiptFields, receiptHashFields, templateFields, workbookIdentityFields } from "./identity.ts";
import { personFields, personKeys } from "./people.ts";

/** The two themes of the work plan, with the official profile, activities and goals of their focal points. */
export const focalPointThemes = [
  {
    key: "focalPoints.serviceDelivery",
    label: "Prestação de Serviços Públicos",
    heading: "1) Responsável pelo projeto (ponto focal) Prestação de Serviços Públicos",
    profile:
      "Perfil sugerido: conhecimento e experiência nas áreas de Serviço de Informação ao Cidadão (SIC) e/ou Ouvidoria e/ou Central de Atendimento, em gestão de projetos de tecnologia da informação e em planejamento estratégico, melhoria da gestão, Comunicação Social, carta de serviços e áreas responsáveis pela prestação do serviço;",
    activities:
      "Atividades: Coordenar o cadastramento dos serviços prestados aos cidadãos e empresas no Portal de Serviços www.servicos.gov.br, seguindo o padrão estabelecido (o responsável pelo projeto receberá senha de acesso que permite o cadastramento de servidores do órgão para edição e publicação de serviços no portal e irá gerenciar o processo de publicação). Apoiar ações de melhoria/simplificação de processos/serviços, para migração desses serviços para prestação em meio digital.",
    goals: [
      "Cadastrar 100% dos serviços prestados à Sociedade no Portal de Serviços (www.servicos.gov.br);",
      "Ofertar 50% de serviços públicos digitais em relação ao número de serviços públicos que constarem no Portal de Serviços.",
    ],
  },
  {
    key: "focalPoints.digitalOffer",
    label: "Ampliação da Oferta de Serviços Públicos Digitais",
    heading: "2) Responsável pelo projeto (ponto focal) para o tema Ampliação da Oferta de Serviços Públicos Digitais",
    profile:
      "Perfil sugerido: conhecimento e experiência nas áreas de gestão de dados e informações, tecnologia da informação e áreas responsáveis pela prestação de serviços, bancos de dados, gestão de projetos de tecnologia da informação e em gestão estratégica;",
    activities:
      "Atividades: Acompanhar o cadastramento dos serviços prestados a cidadãos e empresas no Portal de Serviços www.servicos.gov.br; elaboração de diagnóstico para ações de melhoria/simplificação de processos/serviços, para migração desses serviços para prestação em meio digital; migração dos serviços para prestação em meio digital (envolve integração de sistemas e bases de dados, articulação com órgãos parceiros e fornecedores de TI, simplificação de normativos); identificação de demandas de interoperação.",
    goals: [
      "Ofertar 50% de serviços públicos digitais em relação ao número de serviços públicos que constarem no Portal de Serviços.",
    ],
  },
] as const;

export const focalPointRanks = ["titular", "substituto"] as const;

function areaField() {
  return input("Área", line, "optional", "Unidade em que a pessoa trabalha.");
}

function appointerField() {
  return input(
    "Indicados por:",
    line,
    "expected",
    "Nome e cargo de quem indicou, de preferência o Secretário Executivo que assinou o Plano de Trabalho.",
  );
}

function appointmentDateField() {
  return input("Data da indicação:", { type: "date" }, "expected", "Dia da indicação, por exemplo 31/03/2026.");
}

const focalPointFields = {
  ...personFields("focalPoints.serviceDelivery.titular", "required"),
  "focalPoints.serviceDelivery.titular.area": areaField(),
  ...personFields("focalPoints.serviceDelivery.substituto", "expected"),
  "focalPoints.serviceDelivery.substituto.area": areaField(),
  "focalPoints.serviceDelivery.appointedBy": appointerField(),
  "focalPoints.serviceDelivery.appointedOn": appointmentDateField(),
  ...personFields("focalPoints.digitalOffer.titular", "required"),
  "focalPoints.digitalOffer.titular.area": areaField(),
  ...personFields("focalPoints.digitalOffer.substituto", "expected"),
  "focalPoints.digitalOffer.substituto.area": areaField(),
  "focalPoints.digitalOffer.appointedBy": appointerField(),
  "focalPoints.digitalOffer.appointedOn": appointmentDateField(),
} as const satisfies { [key: string]: FieldDeclaration };

const goalFields = {
  "goals.registered": computed(
    "Serviços cadastrados no Portal (meta: 100%)",
    line,
    "Serviços cadastrados ÷ todos os serviços do órgão.",
  ),
  "goals.digital": computed(
    "Serviços digitais entre os do Portal (meta: 50%)",
    line,
    "Serviços digitais ÷ serviços que constam no Portal.",
  ),
} as const satisfies { [key: string]: FieldDeclaration };

const agencyTables = {
  services: {
    name: "tbServicos",
    columns: {
      name: column(input("Serviço", line, "required", "Nome do serviço que o órgão presta à sociedade."), 64),
      portalNumber: column(
        input(
          "Número no Portal",
          { type: "digits" },
          "optional",
          "Número do serviço no Portal de Serviços, só algarismos.",
        ),
        14,
      ),
      registered: column(
        input(
          "Cadastrado no Portal?",
          { type: "yesNo" },
          "required",
          "Sim, se o serviço consta no Portal de Serviços.",
        ),
        14,
      ),
      digital: column(
        input("Digital?", { type: "yesNo" }, "required", "Sim, se o serviço é prestado por meio digital."),
        12,
      ),
      hasPlan: column(
        input("Tem plano?", { type: "yesNo" }, "expected", "Sim, se há um Plano de Integração para este serviço."),
        12,
      ),
      note: column(
        input(
          "Observação",
          { type: "text", maxLength: 2_000, multiline: true },
          "optional",
          "O que for preciso explicar.",
        ),
        36,
      ),
    },
    givenRows: [],
    rows: 60,
  },
} as const satisfies { [key: string]: TableDeclaration };

const focalPointBlocks: readonly Block[] = focalPointThemes.flatMap((theme): Block[] => [
  { block: "text", heading: theme.heading, style: "official", paragraphs: [theme.profile, theme.activities] },
  {
    block: "text",
    heading: "Metas relacionadas no Plano de Trabalho (Estratégia de Governança Digital - EGD):",
    style: "list",
    paragraphs: theme.goals,
  },
  {
    block: "matrix",
    headers: ["Ponto focal", "Nome", "E-mail", "Telefone", "Área"],
    rows: focalPointRanks.map((rank) => ({
      label: `(${rank})`,
      fields: [...personKeys(`${theme.key}.${rank}`), `${theme.key}.${rank}.area`],
    })),
  },
  { block: "fields", fields: [`${theme.key}.appointedBy`, `${theme.key}.appointedOn`] },
]);

/** The agency workbook: focal points, the list of services and the two goals of the digital governance strategy. */
export const agencyForm = {
  kind: "agency",
  version: "1.1",
  title: "Plano de Trabalho do Órgão",
  fields: {
    ...templateFields,
    ...workbookIdentityFields,
    ...receiptHashFields,
    ...agencyFields,
    ...receiptFields,
    ...focalPointFields,
    ...goalFields,
  },
  tables: agencyTables,
  sheets: [
    {
      name: "Órgão",
      title: "Plano de Trabalho do Órgão",
      visibility: "visible",
      blocks: [
        { block: "fields", fields: Object.keys(agencyFields) },
        { block: "fields", fields: Object.keys(receiptFields) },
        { block: "missing" },
        {
          block: "text",
          heading: "Como preencher",
          style: "list",
          paragraphs: [
            "Preencha as células de fundo amarelo-claro; as obrigatórias ainda em branco ficam em laranja. As de fundo cinza são calculadas ou preenchidas pelo sistema.",
            "Ao escolher uma célula, uma mensagem diz o que ela espera. As setas abrem as listas.",
            "Faltou linha na lista de serviços? Em Revisão, escolha Desproteger Planilha (não há senha) e insira linhas no meio da tabela.",
          ],
        },
        {
          block: "text",
          heading: "Responsabilidades dos perfis",
          style: "official",
          paragraphs: [
            "Abaixo, indicamos as áreas, os perfis e as principais metas relacionadas no Plano de Trabalho utilizado na contratualização de resultados. Pede-se que a indicação de titular e substituto seja realizada preferencialmente pelo Secretário Executivo que assinou o Plano de Trabalho.",
          ],
        },
        ...focalPointBlocks,
        {
          block: "text",
          style: "official",
          paragraphs: [
            "Sugere-se que os nomes dos responsáveis pelo projeto para cada tema sejam informados nas diversas secretarias e diretorias do órgão, a fim de dar amplo conhecimento e contribuir para a criação de sinergia, uma vez que as temáticas perpassam vários setores.",
            "Por fim, informa-se que a STI/MP se coloca à disposição para agendar, conforme a necessidade, a realização oficinas e visitas técnicas com as pessoas indicadas e servidores das áreas finalísticas para apresentar todos os processos e procedimentos de cada projeto, de modo que cada responsável possa coordenar as atividades necessárias para atingir as metas pactuadas.",
          ],
        },
      ],
    },
    {
      name: "Serviços",
      title: "Serviços do órgão",
      visibility: "visible",
      blocks: [
        {
          block: "text",
          style: "help",
          paragraphs: [
            "Todos os serviços que o órgão presta à sociedade, um por linha, estejam ou não no Portal de Serviços.",
          ],
        },
        { block: "table", table: "services" },
      ],
    },
    {
      name: "Metas",
      title: "Metas da Estratégia de Governança Digital (EGD)",
      visibility: "visible",
      blocks: [
        { block: "text", style: "help", paragraphs: ["Calculadas com a lista da planilha Serviços."] },
        {
          block: "matrix",
          headers: ["Meta", "Situação"],
          rows: Object.entries(goalFields).map(([key, field]) => ({ label: field.label, fields: [key] })),
        },
      ],
    },
    {
      name: "_meta",
      title: "_meta",
      visibility: "veryHidden",
      blocks: [
        {
          block: "fields",
          fields: Object.keys({ ...templateFields, ...workbookIdentityFields, ...receiptHashFields }),
        },
      ],
    },
  ],
} as const satisfies Form;

export type AgencyForm = typeof agencyForm;
