/** What Excel refuses, by the kinds of `ExcelProblem`. */
export const excel = {
  cellBeingEdited: "Conclua a edição da célula (Enter ou Esc).",
  protected: "A planilha ou a pasta de trabalho está protegida com senha. Desproteja-a em Revisão e tente de novo.",
  readOnly: "A pasta de trabalho está aberta só para leitura. Salve uma cópia para poder mudá-la.",
  payloadTooLarge:
    "A pasta de trabalho é grande demais para ser lida de uma vez. Apague linhas e planilhas que não são do formulário.",
  itemGone: "Uma planilha, um nome ou uma tabela não está mais na pasta de trabalho.",
  unsupported: "Este Excel é antigo demais para isto.",
  other: "O Excel não respondeu como se esperava. Espere um instante e tente de novo.",
} as const;
