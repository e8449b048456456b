import { brasiliaMinute } from "../../../plan/calendar/brasilia-moment.ts";
import type { Piece, Words } from "../../../plan/printed/piece.ts";
import { NOT_SAID, wordsOr } from "../../../plan/printed/printed-entry.ts";
import type { PrintedPlan } from "../../../plan/printed/printed-plan.ts";
import type { PersonExport } from "../use-cases/export-person.ts";
import { personalRegister } from "./register.ts";

const TITLE = "Dados pessoais no Plano Digital";

/** What is kept of a person as a document for them to read. */
export function printPerson({ at, person, documents }: PersonExport): PrintedPlan {
  const listed = (texts: readonly string[]): Words => wordsOr(texts.join(", "), NOT_SAID);
  const groups = Map.groupBy(documents, ({ group }) => group);
  const pieces: Piece[] = [
    {
      piece: "facts",
      facts: [
        { label: "E-mail:", value: listed(person.emails) },
        { label: "Nomes:", value: listed(person.names) },
        { label: "Telefones:", value: listed(person.telephones) },
        { label: "Órgãos (SIORG):", value: listed(person.agencies) },
        { label: "Procurado em:", value: { text: brasiliaMinute(at) } },
      ],
    },
    ...[...groups].flatMap(([group, own]): Piece[] => {
      const entry = personalRegister[group];
      return [
        { piece: "heading", level: 1, text: entry?.what ?? group },
        {
          piece: "paragraph",
          style: "instruction",
          text: entry ? `Para ${entry.why}. ${entry.basis}. Guarda: ${entry.kept}.` : "",
        },
        {
          piece: "table",
          columns: [
            { header: "Documento", share: 26 },
            { header: "Campo", share: 30 },
            { header: "O que está guardado", share: 44 },
          ],
          rows: own.flatMap(({ path, texts }) =>
            texts.map((text) => [[{ text: path }], [{ text: text.at }], [{ text: text.text }]]),
          ),
        },
      ];
    }),
  ];
  return {
    title: TITLE,
    marks: [],
    isDraft: false,
    pieces,
    footer: ["Lei nº 13.709/2018, art. 18, II"],
    properties: { subject: TITLE, author: "Plano Digital", created: at.replace(/\.\d+Z$/, "Z") },
  };
}
