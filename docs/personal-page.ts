import { collectionGroups } from "../functions/src/documents/collections.ts";
import { personalRegister } from "../functions/src/personal/register.ts";

const INTRODUCTION = `# Dados pessoais

O que o Plano Digital guarda de pessoas, para quê, com que base na Lei nº 13.709/2018 (LGPD), onde e por quanto tempo; e
como se atende quem pede acesso ou eliminação. A tabela é feita por \`npm run docs\` de \`functions/src/personal/register.ts\`;
um teste falha quando ela está velha, quando há uma coleção fora dela, ou quando um dado pessoal aparece num campo que ela não diz.

## O registro

As pessoas são servidores e empregados públicos, no exercício da função, e quem trabalha para eles. Os dados são os que o
formulário oficial pede (nome, e-mail, telefone, cargo), o e-mail de quem entra no sistema, e o que alguém tenha escrito em campo
livre. Não se pede CPF, endereço nem dado sensível. Nada é vendido, cedido ou usado para outra coisa, e não há decisão
automatizada sobre ninguém.
`;

const REST = `
Além do que está na base de dados:

| o quê | onde | por quanto tempo |
|---|---|---|
| contas de acesso (e-mail, nome, hash da senha) | Firebase Authentication | enquanto houver acesso; a eliminação remove a conta |
| registros de execução | Cloud Logging | o que a nuvem guarda; não há dado pessoal neles (um teste procura) |
| cópias diárias e recuperação no tempo | Firestore | 14 e 7 dias: o que foi eliminado some delas nesse prazo |
| exportações (\`plano export\`) | onde quem opera as puser | devem ser refeitas ou apagadas depois de uma eliminação |
| pastas de trabalho baixadas e mensagens recebidas | com os órgãos e as pessoas | não estão mais ao alcance do sistema |

## O que se publica

A versão pública de um plano (\`.docx\` e \`.xlsx\`, na página e com \`plano print --public\`) mantém os nomes de quem responde pelo
serviço, que são informação pública (Lei nº 12.527/2011), e omite os e-mails e telefones do formulário e todo e-mail, telefone ou CPF
escrito em outro campo. O documento lista o que omitiu. Outros dados pessoais que alguém tenha escrito (um endereço residencial, por
exemplo) o sistema não reconhece: leia antes de publicar.

## Quem pede para ver o que há de si

\`\`\`sh
npm run plano -- person export nome@exemplo.gov.br --out dados.docx --store firestore:PROJETO
\`\`\`

Procura o e-mail em tudo o que está guardado e, a partir dele, os nomes, telefones e a conta que aparecem com ele; escreve um documento
para a pessoa ler (ou um \`.json\`, com \`--out dados.json\`). Confira antes quem pede: o arquivo só deve ir para o próprio e-mail.

## Quem pede a eliminação

\`\`\`sh
npm run plano -- person erase nome@exemplo.gov.br --store firestore:PROJETO
npm run plano -- person erase nome@exemplo.gov.br --store firestore:PROJETO --project PROJETO --confirm
\`\`\`

O primeiro comando só diz que documentos mudariam. O segundo elimina. Antes, substitua a pessoa nos planos em que ela ainda responde por
alguma coisa: depois da eliminação eles ficam sem responsável, e ninguém recebe os lembretes.

- **O que sai.** Nos planos e pastas recebidos, as três células da pessoa (nome, e-mail, telefone) onde o e-mail é o dela, e o
  nome, o e-mail e o telefone dela em qualquer outro texto; nas mensagens, o destinatário e o conteúdo, e a que não saiu é cancelada; no
  histórico, o nome e o e-mail; a conta. No lugar fica \`[dados pessoais eliminados]\`.
- **Quem tem o mesmo nome.** Onde há um e-mail ao lado do nome, é o e-mail que decide. Em texto livre o nome só sai de documentos dos
  órgãos em que a pessoa aparece; num órgão com duas pessoas de mesmo nome completo, sai também a menção à outra.
- **O que foi recebido continua provado.** O protocolo guarda o resumo (SHA-256) do que foi recebido; a revisão passa a dizer também
  quando houve eliminação e que resumo tem desde então. *Verificar protocolo* responde, do arquivo original, que é autêntico, e do
  que é baixado depois, que é autêntico a não ser pelos dados eliminados. \`plano verify\` confere um e outro. Num mês fechado as
  figuras e o resumo publicado não mudam, e cada parte diz quando e que resumo tem desde a eliminação.
- **Pode parar no meio.** Cada documento muda numa transação. O que identifica a pessoa fica guardado até a eliminação acabar, e
  repetir o comando continua de onde parou. Repetir depois de acabar não muda nada, e elimina o que tiver chegado desde então.
- **Ritmo.** Lê a base inteira duas vezes, 200 documentos por segundo, para não atrapalhar quem trabalha; \`--per-second\` muda.
- **O que fica.** Que houve uma eliminação, quando, e de quantos documentos, sob um resumo do e-mail; o identificador interno da conta, que
  já não leva a ninguém; e o resumo do que foi recebido, do qual os dados não se leem, mas com que se pode conferir um palpite de quem
  já tem todo o resto do plano.
- **Depois de restaurar uma cópia**, repita as eliminações feitas desde ela: o documento \`erasures/\` da cópia não as conhece.

A última pessoa da administração não é eliminada: convide outra antes.
`;

/** The whole of `docs/dados-pessoais.md`. */
export function personalPage(): string {
  const rows = collectionGroups.flatMap((group) => {
    const entry = personalRegister[group];
    if (!entry) return [];
    const fields = entry.fields.map((field) => `\`${field}\``).join(", ") || "–";
    return [
      `| **${entry.what}** \`${group}\` | ${entry.whose} | ${fields} | ${entry.why} | ${entry.basis} | ${entry.kept} |`,
    ];
  });
  const head = [
    "| onde | de quem, e o quê | campos | para quê | base legal | por quanto tempo |",
    "|---|---|---|---|---|---|",
  ];
  return [INTRODUCTION, [...head, ...rows].join("\n"), REST].join("\n");
}
