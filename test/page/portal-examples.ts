import type { AgencySides } from "../../functions/src/reconciliation/agency-portal.ts";
import { undecided } from "../../functions/src/reconciliation/agency-portal.ts";
import { agencyPortal, portalView } from "../../functions/src/reconciliation/portal-view.ts";
import { agencyRecord } from "../../plan/consolidation/agency-record.ts";
import type { PortalServiceDetail, PortalTable, PortalView } from "../../plan/contract/portal.ts";
import type { SaidValues } from "../../plan/declared/service-said.ts";
import type { Decision } from "../../plan/reconciliation/decisions.ts";
import { noReconciliation } from "../../plan/reconciliation/totals.ts";
import { agencyContent } from "../plan/content-of.ts";
import { letter, plan } from "../plan/reconciliation/sides.ts";

const LOOKED = { today: "2026-11-22", by: "2027-12-31" };

const catalogue = (letters: readonly ReturnType<typeof letter>[]): AgencySides["catalogue"] => ({
  agency: "26000",
  name: "Instituto Nacional de Exemplos",
  acronym: "INEX",
  services: letters.map(({ slug, name, portalNumber, said }) => ({
    slug,
    name,
    portalNumber,
    digital: said.digital,
    said,
    hash: slug,
  })),
});

const steps: SaidValues["steps"] = [
  { text: "Preencher o formulário", channels: "web" },
  { text: "Retirar a certidão", channels: "inPerson,post" },
];

/** An agency with a service of every kind: agreeing, contradicting, missing on either side, and one that seems to be. */
export function sides(decisions: { readonly [key: string]: Decision } = {}): AgencySides {
  const services = [
    { name: "Emitir certidão de regularidade", portalNumber: "1234", registered: true, digital: true, hasPlan: true },
    { name: "Obter licença de exemplo", portalNumber: "1235", registered: true, digital: true, hasPlan: true },
    { name: "Agendar visita técnica", portalNumber: "1236", registered: true, digital: false, hasPlan: true },
    { name: "Consultar acervo histórico", registered: false, digital: false, hasPlan: false },
    { name: "Registrar embarcação", registered: false, digital: false, hasPlan: false },
    {
      name: "Pedir segunda via de carteira de pescador artesanal",
      portalNumber: "1238",
      registered: true,
      digital: false,
    },
  ];
  const workbook = agencyRecord(
    agencyContent({
      fields: { "agency.siorg": "26000", "agency.name": "Instituto Nacional de Exemplos", "agency.acronym": "INEX" },
      tables: { services },
    }),
    [],
    "orgao.xlsx",
  );
  const certificate = plan(
    {
      "plan.id": "certidao",
      "plan.revision": 3,
      "service.name": "Emitir certidão de regularidade",
      "service.portalNumber": "1234",
      "letter.digital": true,
      "letter.cost": 35.5,
      "letter.timeKind": "upTo",
      "letter.timeMax": 5,
      "letter.timeUnit": "workingDays",
      "launch.quarter": "2027-Q2",
    },
    [{ description: "Ir ao balcão e preencher", channel: "inPerson", digital: false }],
  );
  const visit = plan({
    "plan.id": "visita",
    "plan.revision": 1,
    "service.name": "Agendar visita técnica",
    "service.portalNumber": "1236",
    "launch.quarter": "2027-Q1",
  });
  return {
    siorg: "26000",
    catalogue: catalogue([
      letter("emitir-certidao", {
        name: "Emitir certidão de regularidade",
        number: "1234",
        digital: false,
        cost: 0,
        timeKind: "upTo",
        timeMax: 10,
        timeUnit: "workingDays",
        steps,
      }),
      letter("obter-licenca", { name: "Obter licença de exemplo", number: "1235", digital: true }),
      letter("agendar-visita", { name: "Agendar visita técnica", number: "1236" }),
      letter("registrar-embarcacao", { name: "Registrar embarcação de esporte e recreio", number: "1237" }),
      letter("segunda-via", { name: "Pedir segunda via de carteira de pescador", number: "1238" }),
      letter("denunciar", { name: "Denunciar pesca ilegal", number: "1239" }),
    ]),
    decided: { ...undecided("26000"), decisions },
    workbook,
    plans: new Map([
      ["certidao", certificate],
      ["visita", visit],
    ]),
  };
}

export const portal: PortalView = portalView(sides(), LOOKED);

/** What somebody decided of the first difference there is, on it or on what it was before. */
export function decidedView(verdict: Decision["verdict"], isStale = false): PortalView {
  const [service] = portal.services.filter(({ differences }) => differences.some(({ facet }) => facet === "digital"));
  const difference = service?.differences.find(({ facet }) => facet === "digital");
  if (!service || !difference) throw new Error("no difference");
  const by = { uid: "u2", name: "Iara Exemplo" };
  const decision = { verdict, basis: isStale ? "before" : difference.basis, by, at: "2026-11-20T15:00:00.000Z" };
  return portalView(sides({ [`${difference.in}.digital.${service.key}`]: decision }), LOOKED);
}

export const detail: PortalServiceDetail = {
  letter: {
    slug: "emitir-certidao",
    cost: "Gratuito",
    steps: steps.map(({ text, channels }) => ({ text, channels: channels.split(",") })),
  },
  plan: {
    plan: "certidao",
    revision: 3,
    cost: "",
    steps: [
      {
        text: "Ir ao balcão e preencher",
        channels: ["inPerson"],
        place: { sheet: "Serviço", row: 14, column: 2 },
      },
    ],
  },
};

const own = agencyPortal(sides(), LOOKED);

export const table: PortalTable = {
  asOf: LOOKED.today,
  by: LOOKED.by,
  all: own.totals,
  agencies: [
    own,
    {
      siorg: "27000",
      name: "Fundação dos Modelos e Amostras",
      acronym: null,
      goals: null,
      gap: null,
      totals: { ...noReconciliation, portal: 12, undeclared: 12 },
    },
  ],
};
