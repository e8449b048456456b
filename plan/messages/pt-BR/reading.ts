import type { Catalogue } from "../catalogue.ts";

export const readingMessages = {
  "reading.error-value": {
    title: "Erro de fórmula na célula",
    message: "A célula mostra {raw} em vez de um valor.",
    mend: "Corrija a fórmula ou digite o valor no lugar dela.",
  },
  "reading.uncalculated": {
    title: "Fórmula sem resultado",
    message: "A fórmula desta célula ainda não foi calculada; o arquivo não traz o resultado dela.",
    mend: "Abra o arquivo no Excel, espere o cálculo e salve de novo, ou digite o valor no lugar da fórmula.",
  },
  "reading.not-a-number": {
    title: "Não é um número",
    message: "“{raw}” não é um número.",
    mend: "Digite só o número, por exemplo 1234 ou 1.234,56. Se não há este dado, escreva “não disponível”.",
  },
  "reading.not-a-whole-number": {
    title: "Não é um número inteiro",
    message: "“{raw}” não é um número inteiro, e aqui se contam unidades.",
    mend: "Digite um número sem casas decimais.",
  },
  "reading.not-a-month": {
    title: "Não é um mês",
    message: "“{raw}” não é um mês.",
    mend: "Digite o mês e o ano, por exemplo 03/2026.",
  },
  "reading.not-a-date": {
    title: "Não é uma data",
    message: "“{raw}” não é uma data que exista.",
    mend: "Digite dia, mês e ano, por exemplo 31/03/2026.",
  },
  "reading.not-a-quarter": {
    title: "Não é um trimestre",
    message: "“{raw}” não é um trimestre.",
    mend: "Escolha o trimestre na lista da célula, por exemplo 3º trim. (set.) 2026.",
  },
  "reading.not-yes-or-no": {
    title: "Nem sim nem não",
    message: "“{raw}” não é uma resposta; aqui só cabe Sim ou Não.",
    mend: "Escolha Sim ou Não.",
  },
  "reading.not-digits": {
    title: "Não é um código",
    message: "“{raw}” não é um código: aqui só cabem algarismos.",
    mend: "Digite o código só com algarismos, sem letras.",
  },
  "reading.not-in-list": {
    title: "Resposta fora da lista",
    message: "“{raw}” não está na lista desta célula.",
    mend: "Escolha uma das opções: {options}.",
  },
  "reading.too-long": {
    title: "Texto longo demais",
    message: "O texto passa de {limit} caracteres, o máximo desta célula.",
    mend: "Encurte o texto; se for preciso explicar mais, use a observação.",
  },
  "reading.two-readings": {
    title: "Duas leituras possíveis",
    message: "“{raw}” pode ser lido de duas maneiras.",
    mend: "Digite de novo sem deixar dúvida: números como 1234, 1.234,00 ou 1,25; porcentagens com o sinal, como 45%; datas como 31/03/2026; trimestres como 3º trim. (set.) 2026.",
  },
  "reading.unformatted-date": {
    title: "Número lido como data",
    message: "O número {raw} foi lido como {read}.",
    mend: "Confira. Se está certo, digite a data de novo nesta célula para que ela apareça como data.",
  },
  "reading.unreadable": {
    title: "Conteúdo que não se lê",
    message: "“{raw}” não serve nesta célula.",
    mend: "Apague o conteúdo e digite de novo, seguindo a mensagem que aparece ao lado da célula.",
  },
  "reading.field-missing": {
    title: "Campos que sumiram do formulário",
    message:
      "{count:Um campo do formulário não foi encontrado|{count} campos do formulário não foram encontrados}: {fields}.",
    mend: "Desfaça a exclusão ou copie o que preencheu para um modelo novo.",
  },
  "reading.table-missing": {
    title: "Tabela que sumiu do formulário",
    message: "A tabela “{table}” não foi encontrada.",
    mend: "Desfaça a exclusão ou copie o que preencheu para um modelo novo.",
  },
  "reading.column-missing": {
    title: "Colunas que sumiram da tabela",
    message: "{count:Falta uma coluna|Faltam {count} colunas} na tabela “{table}”: {columns}.",
    mend: "Desfaça a exclusão ou devolva a cada coluna o título que ela tem no formulário.",
  },
  "reading.typed-over": {
    title: "Fórmula substituída",
    message: "“{raw}” foi digitado por cima de uma fórmula e não será considerado.",
    mend: "Nada se perde nos dados enviados. Para voltar a ver o cálculo, desfaça ou copie a célula de um modelo novo.",
  },
} as const satisfies Catalogue;
