import { inventedAgencies, inventedServices } from "../../demo/invented-names.ts";
import type { LetterFile } from "../../portal/letter-file.ts";
import type { ServiceLetter } from "../../portal/service-letter.ts";

/** Services of each agency in the catalogue; the invented country has plans for some of them. */
const SERVICES_EACH = 8;

/** A small catalogue of services that nobody offers. Always the same. */
export function demoLetters(): readonly LetterFile[] {
  return inventedAgencies.flatMap((agency, index) =>
    Array.from({ length: SERVICES_EACH }, (_, place): LetterFile => {
      // The same turns as the country's plans take, so that a plan is one of a service in the catalogue.
      const service = inventedServices[(index * 3 + place) % inventedServices.length] ?? inventedServices[0];
      const letter = demoLetter(service, agency, place);
      return { file: `${letter.slug}.xml`, result: { ok: true, letter } };
    }),
  );
}

/** The Portal's identification of an invented service. */
export function demoSlug(service: string, acronym: string): string {
  return `${service} ${acronym}`
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^a-z0-9]+/g, "-");
}

function demoLetter(service: string, agency: (typeof inventedAgencies)[number], place: number): ServiceLetter {
  const { siorg, name, acronym } = agency;
  return {
    slug: demoSlug(service, acronym),
    portalNumber: `${siorg.slice(-3)}${10 + place}`,
    name: `${service} (${acronym})`,
    acronym: null,
    description: `Permite ${service.toLowerCase()} junto ao órgão ${name}, por meio de formulário e conferência de documentos.`,
    agency: { siorg, name, acronym, portalNumber: siorg.slice(-3) },
    audience: "Cidadãos e empresas.",
    steps: [
      { title: "Preencher o requerimento", description: "Pela internet.", channels: ["web"] },
      { title: "Entregar cópia dos documentos", description: "No balcão.", channels: ["presencial"] },
      { title: "Receber o resultado", description: "Pelo correio.", channels: ["postal"] },
    ],
    free: place % 3 !== 0,
    costs:
      place % 3 === 0
        ? [
            {
              description: "Taxa de expediente",
              currency: "R$",
              amount: 35.5,
              variable: null,
              condition: null,
              step: 1,
            },
          ]
        : [],
    time: { kind: "up-to", min: null, max: 10 + place, unit: "workingDays" },
    timeNote: "",
    digital: place % 2 === 0,
  };
}
