import { describe, expect, test } from "@jest/globals";
import { type Address, addressOf, linkTo } from "../../../addin/page/address.ts";

const ADDRESSES: readonly Address[] = [
  { page: "home" },
  { page: "signIn" },
  { page: "forgotten" },
  { page: "newPassword", code: "a_-b/c" },
  { page: "start" },
  { page: "send", within: [] },
  { page: "files", within: [] },
  { page: "dashboard", within: ["orgao", "26000", "rodada", "a b"] },
  { page: "lists", within: ["acoes", "andamento", "due,onTime"] },
  { page: "agencies", within: [] },
  { page: "people", within: [] },
  { page: "people", within: ["um/a", "b c"] },
  { page: "plans", agency: null },
  { page: "plans", agency: "26000" },
  { page: "plan", agency: null, plan: "emissão/nova #1" },
  { page: "plan", agency: "26000", plan: "p" },
  { page: "plan", agency: null, plan: null },
  { page: "plan", agency: "26000", plan: null },
  { page: "verify", number: "" },
  { page: "verify", number: "2026-7K3M-9QXD-4TBV" },
];

describe("addresses", () => {
  test.each(ADDRESSES)("of %o lead back to it", (address) => {
    expect(addressOf(linkTo(address))).toEqual(address);
  });

  test.each(["#/nada", "#/constructor", "#/toString"])("%s is no page", (hash) => {
    expect(addressOf(hash)).toEqual({ page: "unknown" });
  });

  test("with half a character are taken as they are", () => {
    expect(addressOf("#/planos/%E0%A4%A")).toEqual({ page: "plan", agency: null, plan: "%E0%A4%A" });
  });
});
