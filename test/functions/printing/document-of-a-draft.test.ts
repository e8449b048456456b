import { describe, expect, test } from "@jest/globals";
import { styleIds } from "../../../functions/src/printing/document-looks.ts";
import type { Printing } from "../../../plan/printed/printed-plan.ts";
import { complete, confirmation, printed, received } from "./printed-document.ts";

describe("what is no final plan", () => {
  const marked = async (printing: Partial<Printing>) => {
    const document = await printed(complete, printing);
    const headers = [...document.parts].filter(([name]) => /word\/header\d*\.xml/.test(name)).map(([, text]) => text);
    const marks = document.body.flatMap((block) =>
      block.block === "paragraph" && block.style === styleIds.mark ? [block.text] : [],
    );
    for (const mark of marks) expect(headers.join()).toContain(mark);
    return { marks, across: headers.filter((header) => header.includes('string="MINUTA"')).length };
  };

  test("a draft says so under the title, over every page and across it", async () => {
    expect(await marked({ received: { ...received, final: false, state: "submitted" } })).toEqual({
      marks: ["MINUTA: não foi enviada como versão final"],
      across: 2,
    });
  });

  test("a final one that both have not confirmed as it is, is a draft still", async () => {
    const { confirmations } = received;
    const other = { ...confirmations, chair: { ...confirmation("sofia", "Sofia Lacerda"), hash: "cd".repeat(32) } };
    for (const given of [{ ...confirmations, owner: null }, other]) {
      const { marks, across } = await marked({ received: { ...received, confirmations: given } });
      expect(marks).toEqual(["MINUTA: à espera da confirmação do “dono” do serviço e da presidência do comitê"]);
      expect(across).toBe(2);
    }
  });

  test("a file that nobody vouches for says so, whatever receipt it names", async () => {
    const { marks, across } = await marked({ received: null });
    expect(marks).toEqual(["MINUTA: impressa de um arquivo, sem protocolo de recebimento"]);
    expect(across).toBe(2);
  });

  test("an old revision, a cancelled plan and a returned one say what they are", async () => {
    expect(await marked({ received: { ...received, latest: 5, state: "returned" } })).toEqual({
      marks: ["REVISÃO 2, substituída pela revisão 5"],
      across: 0,
    });
    expect((await marked({ received: { ...received, state: "cancelled" } })).marks[0]).toContain("CANCELADO");
    expect((await marked({ received: { ...received, state: "returned" } })).marks[0]).toContain("DEVOLVIDO");
  });
});
