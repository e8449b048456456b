/** A service of the Portal's catalogue as its API answers it, with the given fields in place of the usual ones. */
export function catalogueService(fields: { readonly [name: string]: unknown } = {}): object {
  return {
    id: "https://servicos.gov.br/api/v1/servicos/901",
    url: "https://www.gov.br/pt-br/servicos/emitir-certidao-de-exemplo",
    nome: "Emitir certidão de exemplo",
    sigla: null,
    descricao: "Certidão **de exemplo**.",
    gratuito: "true",
    servicoDigital: true,
    porcentagemDigital: 50,
    temLoginGovBR: "S",
    orgao: {
      id: "http://estruturaorganizacional.exemplo.gov.br/id/unidade-organizacional/77001",
      dbId: "5",
      nomeOrgao: "Instituto de Exemplo (IEX)",
    },
    solicitantes: { solicitante: [{ id: 1, tipo: "Cidadão", requisitos: "" }] },
    segmentosDaSociedade: { item: [{ item: "Empresas", idSegmento: 2 }] },
    tempoTotalEstimado: { ate: { max: "5", unidade: "dias-uteis" }, entre: null, emMedia: null, descricao: null },
    etapas: [
      {
        titulo: "Pedir",
        descricao: "Preencher o pedido.",
        documentos: { documentos: null, casos: null },
        custos: { custos: null, casos: null },
        canaisDePrestacao: {
          canaisDePrestacao: [{ tipo: "presencial", descricao: "" }, { tipo: "Web: Emitir" }],
          casos: [],
        },
      },
    ],
    ...fields,
  };
}

/** The bytes of the whole answer. */
export function catalogueBytes(...services: readonly unknown[]): Uint8Array {
  return Buffer.from(JSON.stringify({ resposta: services, hasErro: false }));
}
