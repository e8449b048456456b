/** What the pane says where a plan or a service is chosen. */
export const choose = {
  asking: "Buscando a lista…",
  nobody: "Entre para ver os planos e os serviços do seu órgão.",
  again: "Tentar de novo",
  found: "{count} {count:serviço|serviços}",
  foundPlans: "{count} {count:plano|planos}",
  narrow: "Há mais {count}: escreva uma parte do nome.",
  revision: "revisão {revision}",
  received: "recebido em {date}",
  late: "{late} {late:ação atrasada|ações atrasadas}",
  due: "{due} a vencer em 30 dias",
  noName: "Serviço sem nome",
  workbook: "Plano de trabalho do órgão",
  opensPlan: "já tem plano: abre o que foi recebido",
  number: "nº {number} no Portal",
  newWorkbook: "Plano de trabalho do órgão, em branco",
  newWorkbookHelp: "Ainda não foi enviado.",
} as const;
