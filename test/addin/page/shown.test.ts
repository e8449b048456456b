import { describe, expect, test } from "@jest/globals";
import { chosenOf } from "../../../addin/page/send/chosen.ts";
import { servicesFound } from "../../../addin/page/start/services-found.ts";
import { protocolTyped } from "../../../addin/page/verify/state.ts";
import { dayShown, momentShown } from "../../../addin/screen/moment.ts";
import { foldedWords } from "../../../plan/text/folded-words.ts";
import { services } from "../../page/examples.ts";

describe("moments", () => {
  test("are what the clock in Brasília showed", () => {
    expect(momentShown("2026-11-20T17:05:09Z", "pt-BR")).toBe("20/11/2026 14:05");
    expect(momentShown("2026-11-20T17:05:09Z", "en")).toBe("20 November 2026 14:05");
  });

  test("after nine in the evening are still of that day", () => {
    expect(dayShown("2027-01-01T01:30:00Z", "pt-BR")).toBe("31/12/2026");
  });
});

describe("services", () => {
  const found = (typed: string) => servicesFound(services, foldedWords(typed)).map(({ service }) => service);

  test("are found by any words of their name, whatever the accents", () => {
    expect(found("PERICIA")).toEqual(["agendar-pericia"]);
    expect(found("exemplo processo")).toEqual(["consultar-processo"]);
    expect(found("1234")).toEqual(["emitir-certidao"]);
    expect(found("passaporte")).toEqual([]);
  });

  test("that begin so come first", () => {
    expect(found("consultar")[0]).toBe("consultar-processo");
    expect(found("")).toHaveLength(3);
  });
});

describe("files that were dropped", () => {
  test("are workbooks or are named as left out; what programs leave beside them was not meant", () => {
    const names = ["a.xlsx", "B.XLSM", "leia.pdf", "~$a.xlsx", ".~lock.a.xlsx#", "._a.xlsx"];
    const { workbooks, others } = chosenOf(names.map((name) => ({ name })));
    expect(workbooks.map(({ name }) => name)).toEqual(["a.xlsx", "B.XLSM"]);
    expect(others).toEqual(["leia.pdf"]);
  });
});

describe("a protocol number", () => {
  test.each(["2026-7k3m-9qxd-4tbv", " 2026 7K3M 9QXD 4TBV ", "20267K3M9QXD4TBV"])("may be typed as %s", (typed) => {
    expect(protocolTyped(typed)).toBe("2026-7K3M-9QXD-4TBV");
  });
});
