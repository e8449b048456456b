import { expect, test } from "@jest/globals";
import { passwordPage } from "../../../functions/src/accounts/password-page.ts";

const link = "https://projeto.firebaseapp.com/__/auth/action?mode=resetPassword&oobCode=a_-b%2Bc&lang=en";

test.each(["https://plano.exemplo.gov.br", "https://plano.exemplo.gov.br/"])(
  "a password is set on the product's own page: %s",
  (page) => expect(passwordPage(link, page)).toBe("https://plano.exemplo.gov.br/#/nova-senha/a_-b%2Bc"),
);

test("a link without a code stays what it is", () => {
  expect(passwordPage("https://exemplo.gov.br/senha", "https://plano.exemplo.gov.br")).toBe(
    "https://exemplo.gov.br/senha",
  );
});
