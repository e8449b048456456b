/** What the page where the pane can be tried says; it is in Portuguese alone, for it is no part of the product. */
export const tryWords = {
  title: "Experimente · Plano Digital",
  notExcel:
    "Isto não é o Excel: é uma grade simples, para experimentar o painel sem ele. As fórmulas não são recalculadas.",
  open: "Abrir um arquivo .xlsx do produto",
  save: "Salvar como .xlsx",
  sheets: "Planilhas",
  grid: "Planilha {sheet}",
  pane: "Painel do Plano Digital",
  formula: "Conteúdo da célula {cell}",
  locked: "A célula {cell} está protegida.",
  notOpened: "O arquivo não pôde ser aberto.",
  empty: "Pasta de trabalho vazia",
} as const;
