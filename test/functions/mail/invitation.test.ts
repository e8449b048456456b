import { describe, expect, test } from "@jest/globals";
import { type InvitationContent, invitationMessage } from "../../../functions/src/mail/invitation.ts";

const content: InvitationContent = {
  person: { name: "Joana Reis", email: "joana@exemplo.gov.br", role: "editor", agency: "26" },
  agency: { name: "Instituto de Exemplo", acronym: "INEX" },
  invitedBy: { name: "Fábio Costa", email: "fabio@exemplo.gov.br" },
  link: "https://plano.exemplo.gov.br/senha?mode=resetPassword&oobCode=abc",
  madeAt: new Date("2026-11-20T15:30:00Z"),
  pageAddress: "https://plano.exemplo.gov.br/",
  id: "invitation.1",
};

describe("an invitation", () => {
  const { text, html, to } = invitationMessage(content);

  test.each([
    ["whom it is for", "Olá, Joana Reis."],
    ["who invited", "Fábio Costa convidou você"],
    ["the role and the agency", "editor(a) dos planos do órgão Instituto de Exemplo (INEX)"],
    ["with which e-mail to sign in", "joana@exemplo.gov.br"],
    ["until when the link is good, in Brasília's time", "até 20/11/2026 às 13:30 (horário de Brasília)"],
    ["whom to ask", "peça outro convite a Fábio Costa (fabio@exemplo.gov.br)"],
    ["where to go afterwards", "https://plano.exemplo.gov.br/"],
  ])("says %s, as text and as a page", (_, words) => {
    expect(text).toContain(words);
    expect(html).toContain(words);
  });

  test("goes to the invited and carries the link whole", () => {
    expect(to).toEqual({ name: "Joana Reis", address: "joana@exemplo.gov.br" });
    expect(text).toContain(`\n${content.link}\n`);
    expect(html).toContain('href="https://plano.exemplo.gov.br/senha?mode=resetPassword&amp;oobCode=abc"');
  });

  test("shows names as words and never as markup", () => {
    const name = `<img src=x onerror="alert(1)">'&`;
    const message = invitationMessage({
      ...content,
      person: { ...content.person, name },
      invitedBy: { name, email: "fabio@exemplo.gov.br" },
    });
    expect(message.html).not.toContain("<img");
    expect(message.html).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;&#39;&amp;");
    expect(message.text).toContain(name);
  });

  test("of somebody of the ministry names no agency", () => {
    const person = { ...content.person, role: "ministry", agency: null } as const;
    const message = invitationMessage({ ...content, person, agency: null });
    expect(message.text).toContain("Seu papel: equipe do Ministério.");
    expect(message.text).not.toContain("órgão");
  });

  test.each([
    [{ name: "Instituto de Exemplo", acronym: null }, "do órgão Instituto de Exemplo."],
    [{ name: null, acronym: "INEX" }, "do órgão INEX."],
    [{ name: null, acronym: null }, "do órgão de código SIORG 26."],
    [null, "do órgão de código SIORG 26."],
  ])("names the agency as far as it is known: %j", (agency, words) => {
    expect(invitationMessage({ ...content, agency }).text).toContain(words);
  });

  test("by whoever runs the system names no person", () => {
    const message = invitationMessage({ ...content, invitedBy: null });
    expect(message.text).toContain("A equipe que opera o sistema convidou você");
    expect(message.text).toContain("peça outro convite a quem opera o sistema");
  });
});
