import { describe, expect, test } from "@jest/globals";
import { downloadName } from "../../../addin/api/download-name.ts";
import { routePath } from "../../../addin/api/route-path.ts";
import { toldRefusal } from "../../../addin/api/told-refusal.ts";

describe("a question", () => {
  test("has its parameters in the path, whatever is in them", () => {
    expect(routePath("plan", { plan: "a/b ç?" })).toBe("/api/plans/a%2Fb%20%C3%A7%3F");
  });

  test("leaves out what is not asked, and joins lists", () => {
    const query = { agency: null, standing: ["late", "due"], text: "", limit: 0 };
    expect(routePath("consolidatedSchedule", {}, query)).toBe("/api/consolidated/schedule?standing=late%2Cdue&limit=0");
  });
});

describe("a file's name", () => {
  test.each([
    [`attachment; filename="plano.xlsx"; filename*=UTF-8''Certid%C3%A3o.xlsx`, "Certidão.xlsx"],
    [`attachment; filename="plano \\"novo\\".xlsx"`, 'plano "novo".xlsx'],
    ["attachment; filename=plano.xlsx", "plano.xlsx"],
    [`attachment; filename="../../etc/plano.xlsx"`, "plano.xlsx"],
    ["attachment; filename*=UTF-8''%E0%A4%A", null],
    ["attachment", null],
    [null, null],
  ])("of %s is %s", (header, name) => expect(downloadName(header)).toBe(name));
});

describe("a refusal", () => {
  test("is what the cloud told", () => {
    const error = { code: "plan-cancelled", sentence: "Cancelado.", requestId: "r1" };
    expect(toldRefusal(JSON.stringify({ error }), 409, null)).toEqual(error);
  });

  test.each([
    [401, "not-signed-in"],
    [413, "too-large"],
    [429, "too-many-requests"],
    [502, "unavailable"],
    [500, "internal"],
  ])("of something before the cloud is what status %i means", (status, code) => {
    expect(toldRefusal("<html>Bad Gateway</html>", status, "r2")).toMatchObject({ code, requestId: "r2" });
  });
});
