import { Buffer } from "node:buffer";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { givenWorkbook } from "../../../functions/src/triggers/given-workbook.ts";
import type { Outcome } from "../../../functions/src/use-cases/outcome.ts";
import { readWorkbook } from "../../../functions/src/workbook/reader/read-workbook.ts";
import { submissionRequest } from "../../../plan/contract/submission.ts";
import { wireOfGrid } from "../../../plan/contract/wire-of-grid.ts";
import type { Grid } from "../../../plan/workbook/grid.ts";
import { workbookOfEveryKind } from "../../workbook/every-kind-of-value.ts";
import { asked } from "./asked.ts";

const request = { key: "3f0d9b7e-6a51-4c1e-9a56-2f1d0b7c8e11", final: true };
let file: Uint8Array;
let grid: Grid;

beforeAll(async () => {
  file = await workbookOfEveryKind();
  const read = readWorkbook(file);
  if (!read.ok) throw new Error(read.refusal.code);
  grid = read.grid;
});

type Parts = readonly (readonly [name: string, content: string | Blob, file?: string])[];

async function sent(parts: Parts) {
  const form = new FormData();
  for (const [name, content, fileName] of parts) {
    if (typeof content === "string") form.append(name, content);
    else form.append(name, content, fileName);
  }
  const response = new Response(form);
  return given(await response.bytes(), response.headers.get("content-type") ?? "");
}

function given(body: Uint8Array | string, contentType: string) {
  return givenWorkbook(submissionRequest, asked({ body, headers: { "content-type": contentType } }));
}

function problemsOf(outcome: Outcome<unknown>): readonly string[] {
  return !outcome.ok && outcome.refusal.code === "malformed-request" ? outcome.refusal.problems : [];
}

const workbook = () => new Blob([Buffer.from(file)]);
const said = JSON.stringify(request);

describe("a workbook in a form", () => {
  test("is read, with what was said of it and the file's name", async () => {
    const outcome = await sent([
      ["request", said],
      ["workbook", workbook(), "..\\Emissão de certidão.xlsx"],
    ]);
    expect(outcome).toEqual({
      ok: true,
      result: { grid, source: "Emissão de certidão.xlsx", request: { ...request, explanations: [] } },
    });
  });

  test("may say what is said as a part of JSON, and come first", async () => {
    const json = new Blob([said], { type: "application/json" });
    const outcome = await sent([
      ["workbook", workbook(), "plano.xlsx"],
      ["request", json, "blob"],
    ]);
    expect(outcome).toMatchObject({ ok: true, result: { request } });
  });

  test.each<[string, () => Parts, string]>([
    ["has no workbook", () => [["request", said]], "body: "],
    ["says nothing", () => [["workbook", workbook(), "a.xlsx"]], "body: "],
    [
      "has a workbook of text",
      () => [
        ["request", said],
        ["workbook", "PK"],
      ],
      "workbook: ",
    ],
    [
      "has two workbooks",
      () => [
        ["request", said],
        ["workbook", workbook(), "a"],
        ["workbook", workbook(), "b"],
      ],
      "body: ",
    ],
    [
      "has another part",
      () => [
        ["request", said],
        ["workbook", workbook(), "a"],
        ["agency", "26"],
      ],
      "body: ",
    ],
    [
      "says no JSON",
      () => [
        ["request", "{"],
        ["workbook", workbook(), "a"],
      ],
      "request: is no JSON",
    ],
    [
      "names no key",
      () => [
        ["request", "{}"],
        ["workbook", workbook(), "a"],
      ],
      "request.key: ",
    ],
    [
      "says more than there is to say",
      () => [
        ["request", JSON.stringify({ ...request, agency: "26" })],
        ["workbook", workbook(), "a"],
      ],
      "request: ",
    ],
  ])("is not understood when it %s", async (_, parts, problem) => {
    const problems = problemsOf(await sent(parts()));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(problem);
  });

  test("is refused with the reader's own sentence when it cannot be read", async () => {
    const pdf = new Blob(["%PDF-1.7"]);
    const outcome = await sent([
      ["request", said],
      ["workbook", pdf, "plano.pdf"],
    ]);
    expect(outcome).toMatchObject({
      ok: false,
      refusal: {
        code: "unreadable-file",
        reason: "pdf-document",
        sentences: { "pt-BR": expect.stringContaining("PDF") },
      },
    });
  });

  test.each([
    ["no boundary", "multipart/form-data"],
    ["an empty boundary", "multipart/form-data; boundary="],
    ["too long a boundary", `multipart/form-data; boundary=${"x".repeat(71)}`],
    ["a boundary that is nowhere", "multipart/form-data; boundary=x"],
    ["another type", "application/x-www-form-urlencoded"],
    ["no type", ""],
  ])("is not understood with %s", async (_, type) => {
    expect(problemsOf(await given("--y\r\n\r\n--y--", type))).toHaveLength(1);
  });

  test("is not taken apart when it has thousands of parts", async () => {
    const part = '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n';
    const problems = problemsOf(await given(`${part.repeat(50_000)}--x--\r\n`, "multipart/form-data; boundary=x"));
    expect(problems).toEqual(["body: has more parts than request and workbook"]);
  });
});

describe("a workbook in JSON", () => {
  test("is the grid that Excel gave", async () => {
    const outcome = await given(JSON.stringify({ grid: wireOfGrid(grid), request }), "application/json; charset=utf-8");
    expect(outcome).toEqual({
      ok: true,
      result: { grid, source: "Excel", request: { ...request, explanations: [] } },
    });
  });

  test.each<[string, string | Uint8Array, string]>([
    ["no JSON", "{", "body: is no JSON"],
    ["no UTF-8", new Uint8Array([0x22, 0xff, 0x22]), "body: is no JSON"],
    ["no grid", JSON.stringify({ request }), "grid: "],
    ["half a grid", JSON.stringify({ request, grid: { sheets: [] } }), "grid."],
    ["somebody's agency", JSON.stringify({ request, grid: {}, agency: "26" }), "agency"],
    ["a list", "[]", "expected object"],
    ["nothing", "", "body: is no JSON"],
  ])("is not understood when it is %s", async (_, body, problem) => {
    const problems = problemsOf(await given(body, "application/json"));
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.join("; ")).toContain(problem);
  });

  test("says a bounded number of short problems however wrong it is", async () => {
    const cells = Array.from({ length: 5_000 }, () => ["x".repeat(500)]);
    const wrong = { ...wireOfGrid(grid), sheets: [{ name: "Capa", visibility: "visible", cells }] };
    const problems = problemsOf(await given(JSON.stringify({ grid: wrong, request }), "application/json"));
    expect(problems).toHaveLength(20);
    expect(problems.join("").length).toBeLessThan(20 * 200);
  });
});
