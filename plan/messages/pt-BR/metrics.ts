import type { Catalogue } from "../catalogue.ts";

export const metricsMessages = {
  "metrics.month-missing": {
    title: "Medição sem mês",
    message: "Há números nesta linha, mas falta o mês de referência.",
    mend: "Digite o mês da medição, por exemplo 03/2026.",
  },
  "metrics.month-repeated": {
    title: "Mês repetido",
    message: "O mês {month} está em mais de uma linha.",
    mend: "Deixe uma linha por mês: junte os números ou apague a linha que sobra.",
  },
  "metrics.month-in-future": {
    title: "Medição de mês futuro",
    message: "O mês de referência é {month}, e estamos em {current}.",
    mend: "Corrija o mês; só se informa o que já foi medido.",
  },
  "metrics.outdated": {
    title: "Medição antiga",
    message:
      "A medição mais recente é de {month}, há {age} meses. Medições com mais de 12 meses não entram na consolidação.",
    mend: "Acrescente uma medição mais recente.",
  },
  "metrics.negative": {
    title: "Número negativo",
    message: "Em “{column}” está {value}, menor que zero.",
    mend: "Digite o número sem sinal de menos; se não há o dado, deixe em branco.",
  },
  "metrics.row-without-figures": {
    title: "Mês sem nenhum número",
    message: "A linha de {month} não tem nenhum número.",
    mend: "Preencha o que foi medido no mês ou apague a linha.",
  },
  "metrics.total-missing": {
    title: "Sem o total de solicitações",
    message:
      "Falta o total de solicitações. Os canais informados somam {sum}; a soma só vale pelo total quando nenhum canal está em branco.",
    mend: "Digite o total do mês, por todos os canais, ou preencha cada canal: zero onde não houve solicitações.",
  },
  "metrics.digital-exceeds-total": {
    title: "Mais solicitações digitais do que o total",
    message: "As solicitações por canais digitais são {digital}, e o total é {total}.",
    mend: "Corrija o total ou os canais Web e Aplicativo móvel.",
  },
  "metrics.total-differs": {
    title: "Total diferente da soma dos canais",
    message: "O total é {total}, e os canais somam {sum}.",
    mend: "Corrija o total ou o canal que estiver errado.",
  },
  "metrics.channels-incomplete": {
    title: "Solicitações sem canal",
    message:
      "Os canais informados somam {sum} de um total de {total}: {rest:falta|faltam} {rest}, e há canais em branco.",
    mend: "Preencha os canais em branco: zero se não houve solicitações, “n/d” se não se sabe.",
  },
  "metrics.completed-exceeds-started": {
    title: "Mais concluídas do que iniciadas",
    message: "As solicitações concluídas são {completed}, e as iniciadas, {started}.",
    mend: "Corrija um dos dois números; das iniciadas, contam-se as que foram concluídas.",
  },
  "metrics.success-incomplete": {
    title: "Taxa de sucesso pela metade",
    message: "“{given}” está preenchido, mas “{absent}” não; sem os dois não há taxa de sucesso.",
    mend: "Preencha “{absent}” ou escreva “n/d”.",
  },
  "metrics.time-unit-missing": {
    title: "Tempo médio sem unidade",
    message: "O tempo médio é {time}, mas falta a unidade.",
    mend: "Escolha minutos, horas, dias corridos, dias úteis ou meses.",
  },
  "metrics.satisfaction-out-of-scale": {
    title: "Satisfação fora da escala",
    message: "A satisfação é {value}, fora da escala de {scale}.",
    mend: "Corrija a nota ou escolha a escala certa.",
  },
  "metrics.satisfaction-scale-doubtful": {
    title: "Escala da satisfação por confirmar",
    message: "A satisfação é {value} e a escala está em branco; em branco vale 0 a 100.",
    mend: "Escolha a escala: 0 a 100, 0 a 10 ou 1 a 5.",
  },
  "metrics.satisfaction-without-answers": {
    title: "Satisfação sem número de avaliações",
    message: "A satisfação é {value}, mas falta dizer quantas pessoas avaliaram; assim ela não tem peso na média.",
    mend: "Informe o número de avaliações do mês.",
  },
  "metrics.jump": {
    title: "Mudança muito grande de um mês para outro",
    message:
      "“{column}” passou de {before} em {beforeMonth} para {now} em {month}, uma diferença de mais de dez vezes.",
    mend: "Confira os dois números; se estiverem certos, explique na observação.",
  },
  "metrics.digitisation-differs": {
    title: "Nível de digitização diferente das etapas",
    message:
      "O nível de digitização digitado é {stated}; pelas etapas de hoje, {digital} de {count} {digital:é digital|são digitais}, ou {level}.",
    mend: "Corrija as etapas ou apague o que foi digitado; o nível é calculado pelas etapas.",
  },
  "metrics.typed-over": {
    title: "Indicador digitado por cima da fórmula",
    message: "“{raw}” foi digitado em “{field}”, que é calculado; o valor digitado não será considerado.",
    mend: "Digite os números do mês na planilha de medições e desfaça a mudança aqui.",
  },
  "metrics.neither-measured-nor-expected": {
    title: "Indicador sem medição e sem previsão",
    message: "Não há medição de “{indicator}” nem o mês em que haverá.",
    mend: "Acrescente a medição na planilha de medições ou informe o mês em que ela estará disponível.",
  },
  "metrics.expected-month-past": {
    title: "Previsão de medição vencida",
    message: "A medição de “{indicator}” estava prevista até {month}, e ainda não há nenhuma.",
    mend: "Acrescente a medição ou informe um novo mês.",
  },
} as const satisfies Catalogue;
