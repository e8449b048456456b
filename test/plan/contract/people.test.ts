import { describe, expect, test } from "@jest/globals";
import { invitation, personChange } from "../../../plan/contract/people.ts";

describe("a person's name", () => {
  test.each([["Bento \ud800 Reis"], ["Bento\nReis"], ["Bento\u0000Reis"], ["ab"], ["x".repeat(121)]])(
    "that no mail's header or no store takes is not of the contract: %j",
    (name) => {
      expect(personChange.safeParse({ name }).success).toBe(false);
      expect(invitation.safeParse({ email: "bento@exemplo.gov.br", name, role: "ministry" }).success).toBe(false);
    },
  );

  test.each([["Conceição D’Ávila"], ["João-Maria 🌱"], ["李 明 华"]])("may be written in any script: %s", (name) => {
    expect(personChange.safeParse({ name })).toEqual({ success: true, data: { name } });
  });
});
