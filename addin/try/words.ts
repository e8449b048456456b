/** What the page where the pane can be tried says. It is in Portuguese alone, for it is no part of the product. */
export const tryWords = {
  title: "Experimente · Plano Digital",
  heading: "Experimente o painel",
  notExcel:
    "Isto não é o Excel: é uma grade simples, para experimentar o painel sem ele. Fórmulas não são recalculadas.",
  open: "Abrir um arquivo do Plano Digital…",
  save: "Salvar como .xlsx",
  sheets: "Planilhas",
  grid: "Planilha {sheet}",
  pane: "Painel do Plano Digital",
  content: "Conteúdo da célula {cell}",
  edit: "Editar a célula {cell}",
  locked: "A célula {cell} está protegida.",
  notOpened: "O arquivo não pôde ser aberto.",
} as const;

/** A text with its placeholders filled in. */
export function filled(template: string, values: { readonly [name: string]: string }): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
