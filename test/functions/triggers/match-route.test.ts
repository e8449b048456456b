import { describe, expect, test } from "@jest/globals";
import { matchRoute } from "../../../functions/src/triggers/match-route.ts";
import { type RouteName, routes } from "../../../plan/contract/routes.ts";

describe("a route", () => {
  test.each(Object.keys(routes) as RouteName[])("is found by its method and path: %s", (route) => {
    const { method, path } = routes[route];
    expect(matchRoute(method, path.replace(/:\w+/, "p-1"))?.route).toBe(route);
  });

  test("has what stands in the place of its parameter", () => {
    expect(matchRoute("GET", "/api/plans/p%20%C3%A7.1/revisions")).toEqual({
      route: "planHistory",
      parameters: { plan: "p ç.1" },
    });
  });

  test.each([
    ["DELETE", "/api/plans/p"],
    ["POST", "/api/me"],
    ["get", "/api/me"],
    ["HEAD", "/api/me"],
    ["GET", "/api/me/"],
    ["GET", "/api//me"],
    ["GET", "/API/me"],
    ["GET", "/api/me%2f"],
    ["GET", "/api"],
    ["GET", "/"],
    ["GET", ""],
    ["GET", "/api/plans/"],
    ["GET", "/api/plans/../agency/workbook"],
  ])("is not found elsewhere: %s %s", (method, path) => expect(matchRoute(method, path)).toBeNull());

  test.each([
    ["leads to a document elsewhere", "a%2Frevisions%2F1"],
    ["is no text", "%E0%A4%A"],
    ["is a place in a path", ".."],
    ["is a place in a path, in disguise", "%2e%2e"],
    ["is kept by Firestore", "__id__"],
    ["holds something invisible", "a%00b"],
    ["is too long", "a".repeat(201)],
  ])("is not found when its parameter %s", (_, parameter) => {
    expect(matchRoute("GET", `/api/plans/${parameter}`)).toBeNull();
    expect(matchRoute("PATCH", `/api/people/${parameter}`)).toBeNull();
  });
});
