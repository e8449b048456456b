import { fieldLabel } from "../form/labels.ts";
import type { PersonalKind } from "../personal/find-personal.ts";
import type { Omission } from "../personal/public-plan.ts";
import { address } from "../workbook/address.ts";
import type { Piece } from "./piece.ts";

const KINDS: { readonly [K in PersonalKind]: string } = { email: "e-mail", telephone: "telefone", cpf: "CPF" };

/** At the end of what is published: what is not in it, so that nobody takes it for all that was received. */
export function omissionsSection(omissions: readonly Omission[]): readonly Piece[] {
  const pieces: Piece[] = [
    { piece: "heading", level: 2, text: "O que foi omitido nesta versão" },
    {
      piece: "paragraph",
      style: "body",
      text: "Os e-mails e telefones das seções 1 e 2, e os dados pessoais escritos em outros campos, não são publicados (Lei nº 13.709/18). Os nomes de quem responde pelo serviço são públicos.",
    },
  ];
  if (omissions.length === 0) return pieces;
  return [
    ...pieces,
    {
      piece: "table",
      columns: [
        { header: "Campo", share: 60 },
        { header: "O que foi omitido", share: 40 },
      ],
      rows: omissions.map(({ key, place, kinds }) => [
        [
          {
            text: place ? `${fieldLabel(key)} (${place.sheet}, ${address(place.row, place.column)})` : fieldLabel(key),
          },
        ],
        [{ text: [...new Set(kinds)].map((kind) => KINDS[kind]).join(", ") }],
      ]),
    },
  ];
}
