/** What the page where the pane can be tried says. It is in Portuguese alone, for it is no part of the product. */
export const tryWords = {
  title: "Experimente · Plano Digital",
  heading: "Experimente sem o Excel",
  notExcel: "Isto não é o Excel: é uma planilha simples no navegador, ao lado do painel de verdade.",
  hint: "Primeira vez? No painel, “Experimentar com um exemplo”; siga os apontamentos até as células, corrija e envie. As contas para entrar estão no terminal do npm start.",
  keys: "F6: planilha, abas, painel · F2: editar · Alt+↓: lista · Ctrl+Z: desfazer · F5: ir a uma célula · Ctrl+Enter: seguir um link",
  toPane: "Ir para o painel (F6)",
  open: "Abrir um arquivo do Plano Digital…",
  save: "Salvar como .xlsx",
  sheets: "Planilhas",
  grid: "Planilha {sheet}",
  pane: "Painel do Plano Digital",
  name: "Célula atual: digite outra para ir até ela",
  noCell: "Não há a célula “{name}”.",
  content: "Conteúdo da célula {cell}",
  edit: "Editar a célula {cell}",
  options: "Valores aceitos",
  locked: "A célula {cell} está protegida: o formulário é que a preenche.",
  refused: "{cell} ficou como estava. {why}",
  warned: "{cell} foi mudada, mas o Excel perguntaria antes. {why}",
  undone: "Desfeito em {cell}.",
  nothingToUndo: "Não há o que desfazer.",
  notOpened: "O arquivo não pôde ser aberto.",
  kept: "Valor guardado no arquivo: esta página não calcula esta fórmula.",
  keptMark: "valor guardado no arquivo",
  notComputed: "não calculado",
  keepsSome: "Há fórmulas que esta página não calcula: onde isso acontece está escrito “valor guardado no arquivo”.",
} as const;

/** A text with its placeholders filled in. */
export function filled(template: string, values: { readonly [name: string]: string }): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
