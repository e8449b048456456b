import { describe, expect, test } from "@jest/globals";
import { digestMailKey, digestMessage } from "../../../../functions/src/mail/digest/digest-message.ts";
import type { Capacity, Digest } from "../../../../plan/reminders/digest.ts";
import { action, digestFor, SETTINGS } from "../../outbox/outbox-at-work.ts";

/** The words of HTML in the order they are read aloud. */
function wordsOf(html: string): string {
  const body = html.slice(html.indexOf("<body"));
  return body
    .replace(/<[^>]+>/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/\s+/g, " ");
}

const items = [
  action({ daysLeft: -3, deadline: "2026-11-17", action: "Homologar o serviço" }),
  action({ key: "2", plan: "obter-registro", service: "Obter registro" }),
];

describe("a digest", () => {
  test("says what is due, by plan, with its deadline and who is responsible", () => {
    const { text } = digestMessage(digestFor("ana", { items }), SETTINGS);
    expect(text).toContain("AEX — Emitir certidão\nhttps://plano.exemplo.gov.br/#/planos/emitir-certidao");
    expect(text).toContain(
      "- Homologar o serviço: atrasada há 3 dias (prazo: 17/11/2026 · responsável: Órgão/Entidade)",
    );
    expect(text).toContain("AEX — Obter registro\nhttps://plano.exemplo.gov.br/#/planos/obter-registro");
    expect(text).toContain("vence em 10 dias");
  });

  test("says in its text part whatever it says in HTML, in the same order", () => {
    const { text, html } = digestMessage(digestFor("ana", { items, omitted: 4 }), SETTINGS);
    const said = [
      "Olá, Pessoa ana.",
      "Homologar o serviço",
      "Obter registro",
      "E mais 4 itens",
      "Você recebe",
      "apoio@",
    ];
    for (const words of [text, wordsOf(html)]) {
      const places = said.map((part) => words.indexOf(part));
      expect(places).not.toContain(-1);
      expect(places).toEqual([...places].sort((one, other) => one - other));
    }
  });

  test("of several plans opens them one by one or all together, in either part", () => {
    const { html, text } = digestMessage(digestFor("ana", { items }), SETTINGS);
    const all = ["#/planos/emitir-certidao", "#/planos/obter-registro", "#/prazos"];
    for (const part of [html, text]) {
      const links = [...part.matchAll(/https:\/\/plano\.exemplo\.gov\.br\/(#[^"\s]+)/g)].map(([, link]) => link);
      expect(links).toEqual(all);
    }
  });

  test("of one plan has one link, which opens it", () => {
    const { html, text } = digestMessage(digestFor("ana"), SETTINGS);
    expect([...text.matchAll(/https:\S+/g)]).toHaveLength(1);
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link);
    expect(links).toEqual(["https://plano.exemplo.gov.br/#/planos/emitir-certidao"]);
  });

  test.each<readonly [Capacity, string]>([
    ["owner", "responde pelo serviço como titular"],
    ["ownerDeputy", "é suplente do “dono” do serviço"],
    ["ministry", "é da equipe do Ministério"],
    ["executiveSecretariat", "representa a Secretaria Executiva do órgão"],
  ])("says why somebody gets it who is %s", (capacity, words) => {
    expect(digestMessage(digestFor("ana", { capacities: [capacity] }), SETTINGS).text).toContain(words);
  });

  test("needs no picture and nothing from elsewhere, and turns round in the dark", () => {
    const { html } = digestMessage(digestFor("ana", { items }), SETTINGS);
    expect(html).not.toMatch(/<img|<script|<link|url\(/);
    expect(html).toContain("prefers-color-scheme: dark");
    expect(html).toContain('<html lang="pt-BR">');
    expect(html.match(/<table /g)?.length).toBe(
      (html.match(/role="presentation"/g)?.length ?? 0) + (html.match(/aria-label=/g)?.length ?? 0),
    );
  });

  test("is the same mail whenever it is made, and another on another day or for another person", () => {
    expect(digestMessage(digestFor("ana"), SETTINGS)).toEqual(digestMessage(digestFor("ana"), SETTINGS));
    const keys = [digestFor("ana"), digestFor("bia"), digestFor("ana", { date: "2026-11-23" })].map(digestMailKey);
    expect(new Set(keys).size).toBe(3);
  });

  test("of two hundred items stays below what mail programs show without cutting it", () => {
    const many = Array.from({ length: 200 }, (_, index) => action({ key: String(index) }));
    expect(digestMessage(digestFor("ana", { items: many }), SETTINGS).html.length).toBeLessThan(160_000);
  });
});

describe("the ministry's week", () => {
  const week: Digest = digestFor("ana", {
    items: [],
    capacities: ["ministry"],
    overview: {
      agencies: 30,
      plans: 412,
      late: { actions: 51, plans: 40, agencies: 12 },
      overdue: { actions: 1200, plans: 9, agencies: 5 },
      overdueAfter: 30,
      longest: [
        {
          agency: "900001",
          agencyName: null,
          acronym: "AEX",
          plan: "emitir-certidao",
          service: "Emitir certidão",
          action: "Homologar",
          parties: "agency",
          deadline: "2026-08-31",
          daysLate: 81,
        },
      ],
    },
  });

  test("counts what is late, and names what has been so for longest", () => {
    const { text, subject } = digestMessage(week, SETTINGS);
    expect(subject).toBe("Resumo da semana: 51 ações atrasadas em 12 órgãos");
    expect(text).toContain("Atrasadas: 51 ações, de 40 planos em 12 órgãos.");
    expect(text).toContain("Há mais de 30 dias: 1.200 ações, de 9 planos em 5 órgãos.");
    expect(text).toContain("As que estão atrasadas há mais tempo: 1 de 1.200\n- Homologar: atrasada há 81 dias");
  });
});
