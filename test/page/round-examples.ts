import type {
  AgencyRound,
  AgencyRounds,
  ExpectationListed,
  RoundFigures,
  RoundListed,
  RoundMissing,
  RoundTable,
} from "../../plan/contract/rounds.ts";
import { agencyInRound } from "../../plan/rounds/agency-in-round.ts";
import type { Evidence } from "../../plan/rounds/evidence.ts";
import { type Expectation, expectedId } from "../../plan/rounds/expectation.ts";
import { addRoundCounts, completeness, type RoundCounts, timeliness } from "../../plan/rounds/round-counts.ts";
import { isMissing } from "../../plan/rounds/standing.ts";
import { by, evidence, expectation, planOf } from "../plan/rounds/rounds.ts";
import { service } from "./examples.ts";

export const ROUND = "5f0e7d3c-8f5e-4c53-9a55-0c1f6d0b9e11";
const TODAY = "2026-11-22";

export const round: RoundListed = {
  round: ROUND,
  version: 3,
  name: "Rodada de novembro",
  note: "Confira os prazos das ações antes de enviar.",
  opens: "2026-11-01",
  due: "2026-11-27",
  closedOn: null,
  phase: "open",
  opened: { by, at: "2026-11-01T12:00:00Z" },
  size: { agencies: 2, expected: 8 },
  unfinished: null,
};

const past = { ...round, round: "0b0e7d3c-8f5e-4c53-9a55-0c1f6d0b9e22", name: "Rodada de outubro", note: "" };
export const closedRound: RoundListed = {
  ...past,
  opens: "2026-10-01",
  due: "2026-10-30",
  closedOn: "2026-11-05",
  phase: "closed",
};

/** Of INEX one expectation in every way it may stand. */
const expectations: readonly Expectation[] = [
  expectation({ kind: "workbook" }),
  expectation(planOf("p-certidao", service)),
  expectation(planOf("p-segunda-via", "Solicitar segunda via de documento de identificação funcional", false)),
  expectation(planOf("p-licenca", "Obter licença de exemplo", false)),
  expectation(planOf("p-extinto", "Serviço extinto"), {
    waiver: { reason: "O serviço foi extinto em outubro", by, at: "2026-11-03T12:00:00Z" },
  }),
  expectation(planOf("p-nada", "Agendar visita"), {
    declaration: { note: null, by, at: "2026-11-10T12:00:00Z", on: "2026-11-10" },
  }),
];
const inex = evidence({
  workbook: ["2026-11-12"],
  work: {
    "p-certidao": { on: "2026-11-20", found: { errors: 3, queries: 1, refused: true } },
    "p-segunda-via": { on: "2026-11-18" },
  },
});

function standing(some: readonly Expectation[], known: Evidence, of: RoundListed) {
  const { standings, counts } = agencyInRound(some, known, of, TODAY);
  const listed = standings.map(({ expectation: one, standing }): ExpectationListed => {
    const { waiver: _, declaration: __, ...expected } = one;
    return { id: expectedId(one), expected, standing };
  });
  return { listed, ...figures(counts) };
}

function figures(counts: RoundCounts): RoundFigures {
  return { counts, completeness: completeness(counts), timeliness: timeliness(counts) };
}

const { listed, ...ofInex } = standing(expectations, inex, round);
const other = standing([expectation({ kind: "workbook" }), expectation({ kind: "anyPlan" })], evidence({}), round);
const before = standing([expectation({ kind: "workbook" })], evidence({ workbook: ["2026-10-20"] }), closedRound);

export const ownRound: AgencyRound = { round, ...ofInex, expectations: listed };

export const agencyRounds: AgencyRounds = {
  asOf: TODAY,
  agency: { siorg: "26000", name: "Instituto Nacional de Exemplos", acronym: "INEX" },
  rounds: [
    ownRound,
    {
      round: closedRound,
      counts: before.counts,
      completeness: before.completeness,
      timeliness: before.timeliness,
      expectations: before.listed,
    },
  ],
};

const names = {
  inex: { siorg: "26000", name: "Instituto Nacional de Exemplos", acronym: "INEX" },
  other: { siorg: "27000", name: "Fundação dos Modelos e Amostras", acronym: null },
};

export const table: RoundTable = {
  asOf: TODAY,
  round,
  all: figures(addRoundCounts(ofInex.counts, other.counts)),
  agencies: [
    { ...names.other, counts: other.counts, completeness: other.completeness, timeliness: other.timeliness },
    { ...names.inex, ...ofInex },
  ],
};

const owner = { name: "=Dona Exemplo", address: "dona@orgao.exemplo.gov.br", capacity: "owner" } as const;

export const missing: RoundMissing = {
  asOf: TODAY,
  round,
  agencies: [
    { ...names.other, missing: other.listed, contacts: [] },
    {
      ...names.inex,
      missing: listed.filter((one) => isMissing(one.standing)),
      contacts: [
        { name: "Ubirajara Exemplo", address: "ponto.focal@orgao.exemplo.gov.br", capacity: "focalPoint" },
        owner,
      ],
    },
  ],
};
