import { familyNames, givenNames, inventedAgencies } from "../../demo/invented-names.ts";
import type { DemoAccount } from "../running-stack.ts";

/** Said on screen: it guards nothing but an invented country on one machine. */
export const DEMO_PASSWORD = "plano-digital";

/** Who owns the services of the first agency of the demonstration, as its plans name them. */
export const demoOwner = { name: "Iolanda Fictícia de Souza", mailbox: "dona.do.servico" } as const;

/** Who chairs its committee. */
export const demoChair = { name: "Anselmo Fictício da Mata", mailbox: "presidencia" } as const;

/**
 * People of every role: a focal point of every agency, editors of the first two, of the first also the owner of its services
 * and the chair of its committee, an analyst of the ministry and an administrator. Always the same.
 */
export function demoAccounts(): readonly DemoAccount[] {
  const agencies = inventedAgencies.map(({ siorg, acronym, domain }, index) => ({
    agency: { siorg, acronym },
    domain,
    index,
  }));
  return [
    ...centralAccounts,
    ...agencies.slice(0, 2).map(({ agency, domain, index }) => ({
      ...named(50 + index * 7),
      email: `editora@${domain}`,
      role: "editor" as const,
      agency,
    })),
    ...agencies.slice(0, 1).flatMap(({ agency, domain }) => [
      {
        name: demoOwner.name,
        email: `${demoOwner.mailbox}@${domain}`,
        role: "editor" as const,
        agency,
        confirms: "owner" as const,
      },
      {
        name: demoChair.name,
        email: `${demoChair.mailbox}@${domain}`,
        role: "editor" as const,
        agency,
        confirms: "chair" as const,
      },
    ]),
    ...agencies.map(({ agency, domain, index }) => ({
      ...named(index * 5),
      email: `ponto.focal@${domain}`,
      role: "focalPoint" as const,
      agency,
    })),
  ];
}

/** Whoever administers the system, and an analyst of the ministry. */
export const centralAccounts: readonly DemoAccount[] = [
  { ...named(20), email: "administracao@plano.exemplo.gov.br", role: "admin", agency: null },
  { ...named(31), email: "ministerio@plano.exemplo.gov.br", role: "ministry", agency: null },
];

function named(place: number): { readonly name: string } {
  const given = givenNames[place % givenNames.length] ?? givenNames[0];
  const family = familyNames[(place * 7 + 3) % familyNames.length] ?? familyNames[0];
  return { name: `${given} ${family}` };
}
