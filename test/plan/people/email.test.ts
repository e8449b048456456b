import { expect, test } from "@jest/globals";
import { emailDomain, isEmail, isPublicEmail } from "../../../plan/people/email.ts";

test.each(["ana@exemplo.gov.br", "ana.maria+plano@sub.exemplo.gov.br", "a_b-c@exemplo.com"])(
  "%s is an e-mail",
  (text) => {
    expect(isEmail(text)).toBe(true);
  },
);

test.each([
  "ana",
  "ana@",
  "@exemplo.gov.br",
  "ana@exemplo",
  "ana maria@exemplo.gov.br",
  "ana@exemplo.gov.br; bia@exemplo.gov.br",
  "ana@exemplo..gov.br",
  ".ana@exemplo.gov.br",
  "ana@-exemplo.gov.br",
  "ana@exemplo.gov.br.",
  "aná@exemplo.gov.br",
  `${"a".repeat(65)}@exemplo.gov.br`,
])("%s is no e-mail", (text) => {
  expect(isEmail(text)).toBe(false);
});

test("a public body's domain ends in one of six, and is more than the ending", () => {
  expect(isPublicEmail("ana@Exemplo.GOV.BR")).toBe(true);
  expect(isPublicEmail("ana@tribunal.exemplo.jus.br")).toBe(true);
  expect(isPublicEmail("ana@gov.br")).toBe(false);
  expect(isPublicEmail("ana@exemplogov.br")).toBe(false);
  expect(isPublicEmail("ana@exemplo.gov.br.com")).toBe(false);
});

test("a domain is what follows the last sign", () => {
  expect(emailDomain("ana@Exemplo.gov.br")).toBe("exemplo.gov.br");
  expect(emailDomain("ana")).toBe("");
});
