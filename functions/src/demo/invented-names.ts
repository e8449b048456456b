/** An agency that plans are invented for. */
export interface InventedAgency {
  readonly siorg: string;
  readonly acronym: string;
  readonly name: string;
  /** Under which its people's addresses are. */
  readonly domain: string;
}

/** Agencies of a country that does not exist, with codes no agency has and addresses nobody owns. */
export const inventedAgencies = [
  { siorg: "900101", acronym: "AMA", name: "Agência Modelo de Águas", domain: "ama.exemplo.gov.br" },
  { siorg: "900102", acronym: "IEC", name: "Instituto Exemplar de Cartografia", domain: "iec.exemplo.gov.br" },
  { siorg: "900103", acronym: "FMB", name: "Fundação Modelo de Bibliotecas", domain: "fmb.exemplo.gov.br" },
  { siorg: "900104", acronym: "SNF", name: "Secretaria Nacional de Feiras e Festejos", domain: "snf.exemplo.gov.br" },
  { siorg: "900105", acronym: "INJ", name: "Instituto Nacional de Jardins", domain: "inj.exemplo.gov.br" },
  { siorg: "900106", acronym: "DEP", name: "Departamento Exemplar de Pontes", domain: "dep.exemplo.gov.br" },
  { siorg: "900107", acronym: "AFN", name: "Agência Fictícia de Navegação", domain: "afn.exemplo.gov.br" },
  { siorg: "900108", acronym: "CMS", name: "Comissão Modelo de Sementes", domain: "cms.exemplo.gov.br" },
  { siorg: "900109", acronym: "IPV", name: "Instituto Popular de Veredas", domain: "ipv.exemplo.gov.br" },
  { siorg: "900110", acronym: "FAE", name: "Fundação de Artes Exemplares", domain: "fae.exemplo.gov.br" },
  { siorg: "900111", acronym: "ERM", name: "Escritório de Registros Marítimos", domain: "erm.exemplo.gov.br" },
  { siorg: "900112", acronym: "AMR", name: "Agência Modelo de Radiofaróis", domain: "amr.exemplo.gov.br" },
] as const satisfies readonly InventedAgency[];

export const givenNames = [
  "Aurora",
  "Benício",
  "Clarinda",
  "Dagoberto",
  "Eulália",
  "Firmino",
  "Graciema",
  "Horácio",
  "Iolanda",
  "Juvenal",
  "Leocádia",
  "Nicanor",
] as const;

export const familyNames = [
  "Jequitibá",
  "Pitangueira",
  "Carnaúba",
  "Buritizal",
  "Jatobá",
  "Umbuzeiro",
  "Araçá",
  "Cajueiro",
  "Peroba",
  "Imbuia",
  "Sapucaia",
  "Angelim",
] as const;

/** Services, each with what comes first in its steps. */
export const inventedServices = [
  "Emitir certidão de regularidade",
  "Solicitar autorização de funcionamento",
  "Inscrever-se em curso de formação",
  "Consultar o andamento de processo",
  "Pedir segunda via de registro",
  "Agendar visita técnica",
  "Obter licença de uso",
  "Declarar atividade anual",
  "Requerer isenção de taxa",
  "Cadastrar profissional habilitado",
] as const;

export const inventedUnits = [
  "Coordenação-Geral de Atendimento",
  "Diretoria de Serviços ao Cidadão",
  "Gerência de Registros",
  "Ouvidoria",
] as const;

export const inventedDataBases = [
  { dataBase: "Cadastro de pessoas físicas", agency: "Instituto Exemplar de Cadastros" },
  { dataBase: "Cadastro de empresas", agency: "Junta Modelo de Comércio" },
  { dataBase: "Registro de imóveis rurais", agency: "Instituto Exemplar de Cartografia" },
] as const;
