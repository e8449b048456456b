/** What to do about each refusal; what is wrong stands first, in one sentence. */
export const refusals = {
  "not-signed-in": "A sua sessão terminou. Entre de novo.",
  "no-role": "Sua conta ainda não tem um papel. Peça o convite ao ponto focal do seu órgão.",
  "not-allowed": "O seu papel não permite isto. Se precisar, peça a quem convidou você.",
  "person-disabled": "A sua conta foi desativada. Fale com o ponto focal do seu órgão.",
  "malformed-request": "O pedido não foi entendido. Recarregue a página e tente de novo.",
  "too-large":
    "O arquivo é grande demais. Tire imagens e planilhas que não são do formulário, salve de novo e envie outra vez.",
  "too-many-requests":
    "Foram pedidos demais em pouco tempo. Tente de novo daqui a {seconds} {seconds:segundo|segundos}.",
  "not-found": {
    route: "Este pedido não existe. Recarregue a página.",
    plan: "Este plano não existe neste órgão.",
    revision: "Esta revisão não existe.",
    service: "Este serviço não está no catálogo do órgão.",
    person: "Esta pessoa não existe.",
    agency: "Este órgão não existe, ou ainda não enviou nada.",
  },
  "unreadable-file": "O arquivo não pôde ser lido. Abra-o no Excel ou no LibreOffice e salve-o como .xlsx.",
  "unusable-workbook": "Esta pasta de trabalho não é do formulário.",
  "has-errors":
    "Há erros a corrigir antes de enviar. Corrija-os na pasta de trabalho, salve e escolha o arquivo de novo.",
  "unexplained-queries": "Há perguntas sem resposta. Corrija a célula, ou explique logo abaixo da pergunta.",
  identical: "Isto já foi recebido: é igual à revisão {revision}. Não é preciso enviar de novo.",
  conflict: "O plano mudou depois que esta pasta de trabalho foi feita. Veja o que difere e escolha.",
  "key-reused": "Este envio mudou no meio do caminho. Envie de novo.",
  "plan-cancelled": "Este plano foi cancelado pelo ministério e não recebe mais revisões.",
  "too-much-content": "Há mais conteúdo do que cabe numa revisão. Apague as linhas que não são necessárias.",
  "already-invited": "{email} já foi convidado.",
  "mail-not-sent": "O convite de {email} está feito, mas a mensagem não saiu. Convide de novo para mandar outra.",
  "last-admin": "É a última pessoa da administração: convide outra antes.",
  "unreadable-letters":
    "O arquivo de cartas não pôde ser lido: use um .zip com as cartas em XML, ou o JSON do catálogo.",
  unavailable: "O serviço não respondeu. Tente de novo em alguns instantes: tentar de novo não repete nada.",
  internal: "Houve um defeito nosso. Nada foi mudado; tente de novo mais tarde.",
  unreachable: "Sem conexão com o serviço. O que está aqui foi mantido: confira a rede e tente de novo.",
} as const;
