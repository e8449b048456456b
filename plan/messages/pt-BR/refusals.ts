/** What is said of whatever the cloud refuses: what happened and what to do. Nothing was changed, unless it says so. */
export const refusalSentences = {
  "not-signed-in": "Você não está com a sessão aberta, ou ela expirou; entre de novo com seu e-mail e sua senha.",
  "no-role":
    "Sua conta ainda não tem acesso ao Plano Digital; peça o convite ao ponto focal do seu órgão ou ao ministério.",
  "not-allowed":
    "Seu perfil não permite isto; se precisar fazê-lo, fale com o ponto focal do seu órgão ou com o ministério.",
  "person-disabled": "Seu acesso foi desativado; para voltar a enviar, fale com o ponto focal do seu órgão.",
  "malformed-request":
    "O pedido chegou com algo que não se entende ({problems}); atualize a página ou o suplemento e tente de novo.",
  "too-large":
    "O envio passa do limite de {megabytes} MB; retire imagens e abas que não são do formulário, ou envie em partes, e tente de novo.",
  "too-many-requests":
    "Foram pedidos demais em pouco tempo; espere {seconds:um segundo|{seconds} segundos} e tente de novo.",
  "not-found.route": "Este endereço não existe no Plano Digital; atualize a página ou o suplemento e tente de novo.",
  "not-found.plan": "Este plano não existe no órgão; abra a lista de planos e escolha um deles.",
  "not-found.revision": "Esta revisão não existe; abra o histórico e escolha uma das que estão nele.",
  "not-found.service":
    "Este serviço não está no catálogo do órgão; escolha um da lista ou comece com o modelo em branco.",
  "not-found.person": "Esta pessoa não está na lista; atualize a lista e escolha de novo.",
  "not-found.agency": "Ainda não há nada deste órgão; confira o código SIORG, ou espere que o órgão envie.",
  "not-found.snapshot": "Este fechamento não existe; abra a lista de meses fechados e escolha um deles.",
  "not-found.mail": "Esta mensagem não está na lista; atualize a lista e escolha de novo.",
  "not-found.field": "Este campo não está no plano, ou não é preenchido pelo órgão; atualize a página e escolha outro.",
  "not-found.comment": "Este comentário não está no plano; atualize a página e escolha de novo.",
  "not-found.round": "Esta rodada não existe; abra a lista de rodadas e escolha uma delas.",
  "not-found.expectation":
    "Uma das entregas escolhidas não é mais esperada nesta rodada; atualize a página e escolha de novo.",
  "has-errors":
    "{count:Há um erro|Há {count} erros} que a planilha precisa corrigir antes do envio; corrija {count:o que está indicado|os que estão indicados} e envie de novo.",
  "unexplained-queries":
    "{count:Há uma pergunta|Há {count} perguntas} sem resposta; corrija a célula ou escreva a explicação de cada uma e envie de novo.",
  identical:
    "Esta planilha é igual à que já foi recebida na revisão {revision}, com o protocolo {number}; não é preciso enviar de novo.",
  conflict:
    "O plano já está na revisão {revision}, enviada por {by}, e sua planilha partiu da revisão {base}; abra a versão atual, refaça nela o que mudou e envie.",
  "key-reused": "Este envio já foi usado com outro conteúdo; comece um novo envio com a planilha que você quer mandar.",
  "difference-changed":
    "O que estava na tela mudou: uma carta do Portal, a lista de serviços ou um plano é outro agora; atualize a lista, olhe de novo e decida.",
  "month-not-over":
    "O mês {month} ainda não terminou, ou acabou de terminar; feche-o a partir de dez minutos depois do fim.",
  "plan-cancelled":
    "Este plano foi cancelado pelo ministério e não recebe mais envios; em caso de dúvida, fale com o ministério.",
  "plan-moved":
    "O plano já não está como você viu: agora é a revisão {revision}, com a situação “{state}”; atualize a página, veja o que mudou e decida de novo.",
  "no-such-move":
    "Um plano com a situação “{state}” não admite isto; atualize a página e veja o que se pode fazer com ele agora.",
  "not-found.visit": "Este pedido de oficina ou visita não existe; atualize a lista e escolha de novo.",
  "visit-moved":
    "O pedido já não está como você viu: {by} fez algo nele; atualize a lista, veja o que mudou e decida de novo.",
  "no-such-visit-move":
    "Com este pedido não se faz mais isto: ele está em outra situação; atualize a lista e veja o que se pode fazer agora.",
  "day-past": "Um dos dias já passou; escolha dias de hoje em diante e tente de novo.",
  "visit-not-yet": "O dia ainda não chegou; registre que foi realizada no dia marcado ou depois dele.",
  "visit-exhausted":
    "Este pedido já foi e voltou vezes demais; cancele-o e combinem por telefone antes de fazer outro.",
  "reason-missing": "Diga o motivo: a outra parte vai lê-lo; escreva-o e tente de novo.",
  "comments-missing":
    "Para devolver o plano para ajustes, diga o que ajustar: faça ao menos um comentário, num campo ou no plano inteiro, e devolva de novo.",
  "comments-open":
    "{count:Há um comentário em aberto|Há {count} comentários em aberto}; marque como atendido ou retire o que não é mais preciso, ou devolva o plano para ajustes.",
  "comment-not-so":
    "Este comentário já está em outra situação, ou não é você quem a muda; atualize a página e veja como ele está.",
  "not-confirmer.owner":
    "Só o “dono” do serviço confirma aqui: a pessoa que a seção 2 do plano traz como titular ou suplente, entrando com o e-mail que está lá.",
  "not-confirmer.chair":
    "Só a presidência do Comitê de Governança Digital confirma aqui; peça ao ponto focal do órgão que a indique na lista de pessoas.",
  "not-confirmable":
    "Um plano com a situação “{state}” não se confirma; espere que o órgão o envie de novo ou que o ministério o reabra.",
  "not-sent-as-final":
    "Esta revisão não foi enviada como final; preencha a seção 7, envie o plano como final e confirme então.",
  "same-person":
    "A outra confirmação deste plano é sua; as duas precisam ser de duas pessoas, cada uma com a própria conta.",
  "too-much-content":
    "A planilha tem mais texto do que uma revisão guarda; encurte as observações e justificativas mais longas e envie de novo.",
  "already-invited": "{email} já tem convite; para mudar o perfil ou o nome, altere a pessoa na lista.",
  "mail-not-sent":
    "O convite de {email} está feito, mas a mensagem não pôde ser enviada; convide de novo daqui a alguns minutos para enviar outra.",
  "mail-not-waiting":
    "Esta mensagem não espera uma decisão: só se reenvia ou descarta a que falhou ou ficou sem resposta; atualize a lista.",
  "last-admin":
    "Esta é a última pessoa com o perfil de administração; dê antes esse perfil a outra e então tente de novo.",
  "round-closed": "Esta rodada está encerrada; para mudar algo nela, o ministério precisa reabri-la.",
  "round-changed":
    "Outra pessoa alterou esta rodada enquanto você a via; atualize a página e faça de novo a sua alteração.",
  "nothing-expected":
    "A escolha não resulta em nenhuma entrega: nada se sabe dos planos desses órgãos; peça também o plano de trabalho ou um plano qualquer.",
  "too-much-expected":
    "Seriam mais de {most} entregas do órgão {agency} em uma rodada; divida-as em mais de uma rodada.",
  unavailable: "O Plano Digital não respondeu agora; nada se perdeu, tente de novo em um minuto.",
  internal:
    "Algo deu errado do nosso lado; tente de novo e, se o aviso voltar, informe o código do pedido a quem cuida do sistema.",
} as const;
