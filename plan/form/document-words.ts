/**
 * What the official document says and the workbook's sheets do not, or say otherwise: everything else that is printed is
 * in the sheets' own declarations.
 */
export const documentWords = {
  about: "Sobre o Plano de Integração:",
  /** What the document has in one column, the workbook has in two. */
  measurementHeader: "Medição atual (referência mm/aaaa)",
  /** Stands in place of a name that nobody gave. */
  nameToSign: "[Nome]",
  annex: "Anexo I",
  annexTitle: "Responsabilidades e atribuições referentes à adesão às ferramentas da Plataforma da Cidadania Digital",
  responsibilities: "DAS RESPONSABILIDADES",
} as const;

/** What the plan is for, in the official words. */
export const aboutThePlan =
  "Este documento tem por objetivo descrever e firmar compromisso em relação a estratégia do órgão/entidade para a transformação digital dos serviços públicos oferecidos a seus usuários, de forma integrada à Plataforma de Cidadania Digital, em cumprimento ao Decreto nº 8.936/16.";
