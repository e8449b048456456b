import { describe, expect, test } from "@jest/globals";
import { writeDocument } from "../../../functions/src/printing/write-document.ts";
import { printPlan } from "../../../plan/printed/print-plan.ts";
import { planContent } from "../../plan/content-of.ts";
import { wordsOf } from "./opened-document.ts";
import { complete, printed, received, section, TODAY, tablesOf } from "./printed-document.ts";

describe("text of anybody's making", () => {
  const hostile = {
    "control characters": "a\u0000b\u0008c\u001fd\u007fe\ufffef",
    "half a character": "a\ud800b",
    markup: "</w:t></w:r></w:p><w:p/>&nada; <![CDATA[x]]> <?xml?> \"'",
    "a text as long as a cell": "Palavra ".repeat(4_095),
    "a word without an end": "x".repeat(32_767),
    "a thousand lines": "linha\r\n".repeat(1_000),
    "a direction mark": "a\u202eb",
    "Word's fields": '{ HYPERLINK "http://exemplo.gov.br" } \\* MERGEFORMAT',
  };

  test.each(Object.entries(hostile))("%s leaves the file whole and everything else as it was", async (_, text) => {
    const document = await printed(
      planContent({
        fields: {
          "agency.name": text,
          "service.name": text,
          "service.description": text,
          "owner.titular.name": text,
          "approval.owner.name": text,
        },
        tables: {
          "service.stepsToday": [{ description: text }],
          "schedule.actions": [{ action: text, month: "2026-08" }],
        },
      }),
    );
    const headings = document.body.filter((block) => block.block === "paragraph" && block.style === "Heading1");
    expect(headings).toHaveLength(9);
    expect(tablesOf(section(document, "5. "))[0]?.rows[1]?.[2]).toBe("08/26");
    expect(tablesOf(section(document, "3. "))[0]?.rows[1]?.[1]?.length).toBeGreaterThanOrEqual(3);
  });

  test("markup is text", async () => {
    const document = await printed(planContent({ fields: { "service.unit": hostile.markup } }));
    expect(wordsOf(document)).toContain(hostile.markup);
  });
});

test.each([true, false])("the same plan gives the same bytes, final (%s) or not", async (final) => {
  const plan = printPlan(complete, { on: TODAY, received: { ...received, final }, omissions: null });
  expect(Buffer.compare(await writeDocument(plan), await writeDocument(plan))).toBe(0);
});
