import type { Catalogue } from "../catalogue.ts";

export const scheduleMessages = {
  "schedule.action-missing": {
    title: "Ação do formulário que falta",
    message: "Falta a ação “{action}”.",
    mend: "Devolva a ação a uma linha da tabela, com as palavras do formulário. Se ela não se aplica, deixe-a como cancelada e explique.",
  },
  "schedule.action-altered": {
    title: "Texto da ação alterado",
    message: "O texto “{text}” não é o do formulário: “{official}”.",
    mend: "Devolva o texto do formulário; o que é particular do órgão cabe na observação ou em outra linha.",
  },
  "schedule.action-repeated": {
    title: "Ação repetida",
    message: "A ação {action} do formulário está em mais de uma linha.",
    mend: "Deixe uma só linha para ela; as ações do órgão não precisam de número.",
  },
  "schedule.action-unnamed": {
    title: "Linha sem ação",
    message: "A linha está preenchida, mas falta dizer qual é a ação.",
    mend: "Escreva a ação ou apague o que sobrou na linha.",
  },
  "schedule.party-missing": {
    title: "Ação sem responsável",
    message: "Falta o responsável pela ação.",
    mend: "Escolha na lista: MP, órgão/entidade, empresa contratada ou uma combinação.",
  },
  "schedule.party-differs": {
    title: "Responsável diferente do formulário",
    message: "A ação {action} está com {given}; no formulário, o responsável é {official}.",
    mend: "Confira o responsável; se a mudança foi combinada, nada é preciso fazer.",
  },
  "schedule.month-missing": {
    title: "Ação sem data de entrega",
    message: "Falta o mês de entrega da ação.",
    mend: "Digite o mês, por exemplo 09/26. Se a ação não se aplica, escolha a situação Cancelada.",
  },
  "schedule.month-past": {
    title: "Entrega em mês que já passou",
    message: "A entrega está marcada para {month}, que já passou, e a ação não está concluída.",
    mend: "Marque um mês à frente, conclua a ação ou explique na observação.",
  },
  "schedule.late-without-note": {
    title: "Atraso sem explicação",
    message: "A entrega era em {month}, a ação não está concluída e não há observação.",
    mend: "Escreva na observação o motivo do atraso e o que será feito.",
  },
  "schedule.month-far": {
    title: "Entrega distante demais",
    message: "A entrega está marcada para {month}, daqui a mais de cinco anos.",
    mend: "Confira o ano ou explique na observação.",
  },
  "schedule.precedence": {
    title: "Ações fora de ordem",
    message: "A ação {action} termina em {month}, antes da ação {before}, que termina em {beforeMonth} e vem primeiro.",
    mend: "Adie a ação {action} ou antecipe a ação {before}.",
  },
  "schedule.after-launch": {
    title: "Data depois do lançamento",
    message: "A ação {action} termina em {month}; o lançamento é no {launch}.",
    mend: "Antecipe a ação ou adie o lançamento.",
  },
  "schedule.done-without-date": {
    title: "Ação concluída sem data",
    message: "A ação está concluída, mas falta o dia da conclusão.",
    mend: "Digite o dia em que foi concluída, por exemplo 31/03/2026, ou mude a situação.",
  },
  "schedule.done-in-future": {
    title: "Conclusão com data futura",
    message: "A ação estaria concluída em {date}, depois de hoje ({today}).",
    mend: "Corrija a data; enquanto a ação não termina, deixe a situação Em andamento.",
  },
  "schedule.date-without-done": {
    title: "Data de conclusão em ação não concluída",
    message: "Há uma data de conclusão ({date}), mas a situação da ação é {situation}.",
    mend: "Mude a situação para Concluída, apague a data ou explique na observação.",
  },
  "schedule.done-out-of-order": {
    title: "Concluída antes da anterior",
    message: "A ação {action} está concluída, mas a ação {before}, que vem primeiro, não está.",
    mend: "Reveja a situação das duas ações ou explique na observação.",
  },
  "schedule.cancelled-without-note": {
    title: "Ação cancelada sem motivo",
    message: "A ação {action} está cancelada e não há observação.",
    mend: "Escreva na observação por que ela foi cancelada.",
  },
  "launch.quarter-missing": {
    title: "Sem o trimestre de lançamento",
    message: "Falta o trimestre de lançamento do serviço para o público externo.",
    mend: "Escolha o trimestre na lista da célula, por exemplo 3º trim. (set.) 2026.",
  },
  "launch.quarter-past": {
    title: "Lançamento em trimestre que já passou",
    message: "O lançamento está marcado para o {launch}, que já terminou.",
    mend: "Escolha um trimestre à frente ou explique.",
  },
  "launch.quarter-far": {
    title: "Lançamento distante demais",
    message: "O lançamento está marcado para o {launch}, daqui a mais de cinco anos.",
    mend: "Confira o ano ou explique.",
  },
} as const satisfies Catalogue;
