import type { Catalogue } from "../catalogue.ts";

export const adoptionMessages = {
  "adoption.undeclared": {
    title: "Ferramenta sem resposta",
    message: "Falta dizer se o serviço adere a “{tool}”.",
    mend: "Escolha Sim ou Não.",
  },
  "adoption.no-tool": {
    title: "Plano sem nenhuma ferramenta",
    message: "Nenhuma das ferramentas da Plataforma está com Sim.",
    mend: "Marque as ferramentas que o serviço vai usar ou explique por que não usará nenhuma.",
  },
  "adoption.not-acknowledged": {
    title: "Responsabilidades sem ciência",
    message:
      "O serviço adere a “{tool}”, mas falta dar ciência de {count} das {all} responsabilidades do órgão nessa ferramenta.",
    mend: "Leia cada uma e escolha Sim em “Ciente?”, ou desmarque a ferramenta.",
  },
  "adoption.responsibility-missing": {
    title: "Responsabilidades que sumiram da tabela",
    message:
      "O serviço adere a “{tool}”, mas {count:falta a linha da responsabilidade|faltam as linhas das responsabilidades} {codes}.",
    mend: "Desfaça a exclusão ou copie a tabela de um modelo novo.",
  },
  "adoption.done-without-date": {
    title: "Responsabilidade cumprida sem data",
    message: "A responsabilidade está concluída, mas falta o dia.",
    mend: "Digite o dia em que foi cumprida, por exemplo 31/03/2026.",
  },
  "adoption.done-in-future": {
    title: "Responsabilidade cumprida em data futura",
    message: "A responsabilidade estaria concluída em {date}, depois de hoje ({today}).",
    mend: "Corrija a data ou mude a situação.",
  },
  "adoption.no-data-base": {
    title: "ConectaGov sem base de dados",
    message: "O serviço adere ao ConectaGov, mas não diz de que bases de dados de outros órgãos precisa.",
    mend: "Liste as bases e os órgãos que as mantêm, ou explique.",
  },
  "adoption.data-base-incomplete": {
    title: "Base de dados incompleta",
    message: "Falta preencher “{column}”.",
    mend: "Informe a base e o órgão que a mantém.",
  },
  "adoption.data-base-without-tool": {
    title: "Bases de dados sem o ConectaGov",
    message:
      "{count:Há uma base|Há {count} bases} de dados na lista, mas o serviço não adere ao ConectaGov, que é por onde elas vêm.",
    mend: "Marque a adesão ao ConectaGov, apague a lista ou explique.",
  },
  "approval.name-missing": {
    title: "Aprovação sem nome",
    message: "{approver}: falta o nome de quem aprova.",
    mend: "Preencha o nome; o plano só pode ser enviado como final com as duas aprovações.",
  },
  "approval.incomplete": {
    title: "Aprovação incompleta",
    message: "{approver}: falta preencher “{field}”.",
    mend: "Complete a linha da aprovação.",
  },
  "approval.date-in-future": {
    title: "Aprovação com data futura",
    message: "A aprovação está com a data de {date}, depois de hoje ({today}).",
    mend: "Corrija a data da aprovação.",
  },
  "approval.owner-differs": {
    title: "Quem aprova não é o dono do serviço",
    message: "Quem aprova como “Dono” do Serviço é {approver}, mas o dono do serviço informado no plano é {owner}.",
    mend: "Corrija um dos dois nomes ou explique.",
  },
} as const satisfies Catalogue;
