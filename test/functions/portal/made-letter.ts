/** Pieces of an invented letter, each the XML of one part; a part set to "" is left out. */
export interface MadeLetter {
  id: string;
  dbId: string;
  nome: string;
  descricao: string;
  gratuito: string;
  digital: string;
  orgao: string;
  tempo: string;
  etapas: string;
  /** Anything else directly in `servico`. */
  more: string;
}

const USUAL: MadeLetter = {
  id: "<id>emitir-certidao-de-exemplo</id>",
  dbId: "<dbId>901</dbId>",
  nome: "<nome>Emitir certidão de exemplo</nome>",
  descricao: "<descricao>Certidão.</descricao>",
  gratuito: "<gratuito>true</gratuito>",
  digital: "<servico-digital>true</servico-digital>",
  orgao:
    '<orgao id="http://exemplo.gov.br/id/77001" dbId="5"><nomeOrgao>Instituto de Exemplo (IEX)</nomeOrgao></orgao>',
  tempo: "<tempo-total-estimado><nao-estimado-ainda/><descricao/></tempo-total-estimado>",
  etapas: "<etapas/>",
  more: "",
};

/** The XML of a letter as the Portal writes it, with the given parts in place of the usual ones. */
export function madeLetter(parts: Partial<MadeLetter> = {}): string {
  const body = Object.values({ ...USUAL, ...parts }).join("\n    ");
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<servico xmlns="http://servicos.gov.br/v3/schema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    ${body}
</servico>`;
}

/** One `etapa`. `channels` are its tipos; `costs` the XML inside `custos`. */
export function madeStep({
  title = "",
  description = "",
  channels = [] as string[],
  costs = "<default/>",
} = {}): string {
  const canais = channels
    .map((tipo) => `<canal-de-prestacao tipo="${tipo}"><descricao/></canal-de-prestacao>`)
    .join("");
  return `<etapa><titulo>${title}</titulo><descricao>${description}</descricao><custos>${costs}</custos><canais-de-prestacao><default>${canais}</default></canais-de-prestacao></etapa>`;
}
