import type { Catalogue } from "../catalogue.ts";

export const agencyMessages = {
  "agency.required": {
    title: "Órgão sem identificação",
    message: "Falta preencher “{field}”.",
    mend: "Preencha na primeira planilha. O código SIORG está em siorg.gov.br.",
  },
  "agency.acronym-missing": {
    title: "Órgão sem sigla",
    message: "Falta a sigla do órgão ou da entidade, que identifica o órgão em tabelas e gráficos.",
    mend: "Preencha a sigla.",
  },
  "focal-points.titular-missing": {
    title: "Ponto focal titular em branco",
    message: "{person}: falta preencher “{field}”.",
    mend: "Cada tema precisa de um ponto focal titular com nome e e-mail.",
  },
  "focal-points.substituto-missing": {
    title: "Ponto focal sem substituto",
    message: "{person}: ninguém foi indicado.",
    mend: "Indique quem responde pelo tema na ausência do titular, com nome e e-mail.",
  },
  "focal-points.appointment-missing": {
    title: "Indicação incompleta",
    message: "{theme}: falta preencher “{field}”.",
    mend: "Informe quem indicou os responsáveis pelo tema, de preferência o Secretário Executivo, e quando.",
  },
  "focal-points.appointment-in-future": {
    title: "Indicação com data futura",
    message: "A indicação está com a data de {date}, depois de hoje ({today}).",
    mend: "Corrija a data da indicação.",
  },
  "services.none-listed": {
    title: "Nenhum serviço na lista",
    message: "A lista de serviços do órgão está vazia; sem ela, as duas metas não podem ser calculadas.",
    mend: "Liste todos os serviços que o órgão presta à sociedade, um por linha.",
  },
  "services.incomplete": {
    title: "Serviço incompleto na lista",
    message: "Falta preencher “{column}”.",
    mend: "Complete a linha do serviço; as metas do órgão são contadas com esta resposta.",
  },
  "services.plan-undeclared": {
    title: "Serviço que não diz se tem plano",
    message: "Falta dizer se há um Plano de Integração para este serviço.",
    mend: "Escolha Sim ou Não em “Tem plano?”.",
  },
  "services.name-repeated": {
    title: "Serviço repetido na lista",
    message: "O serviço “{name}” está na lista mais de uma vez e contaria em dobro nas metas.",
    mend: "Apague a linha que sobra ou escreva os nomes de modo que se distingam.",
  },
  "services.portal-number-repeated": {
    title: "Número do Portal repetido",
    message: "O número {number} do Portal está em mais de um serviço.",
    mend: "Confira no Portal de Serviços o número de cada um; se é mesmo um só, explique na observação.",
  },
  "services.portal-number-missing": {
    title: "Serviço cadastrado sem número",
    message: "O serviço está como cadastrado no Portal, mas falta o número dele.",
    mend: "Copie o número do Portal de Serviços ou mude “Cadastrado no Portal?” para Não.",
  },
  "services.portal-number-unregistered": {
    title: "Número do Portal em serviço não cadastrado",
    message: "O serviço tem o número {number} do Portal, mas está como não cadastrado.",
    mend: "Mude “Cadastrado no Portal?” para Sim, apague o número ou explique na observação.",
  },
  "services.digital-unregistered": {
    title: "Serviço digital fora do Portal",
    message: "O serviço é digital, mas não está no Portal; assim ele não conta para a meta de serviços digitais.",
    mend: "Cadastre o serviço no Portal e informe o número, ou explique na observação.",
  },
  "file.external-link": {
    title: "Ligação com outro arquivo",
    message: "Esta pasta de trabalho busca valores em outros arquivos, que não vêm com ela.",
    mend: "Digite os valores no lugar das fórmulas que apontam para outros arquivos.",
  },
} as const satisfies Catalogue;
