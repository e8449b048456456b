import { describe, expect, test } from "@jest/globals";
import { digitalAdoption } from "../../../plan/indicators/digital-adoption.ts";
import { channelsOf } from "../../../plan/indicators/requests.ts";
import { volume } from "../../../plan/indicators/volume.ts";
import { unavailable, unreadable } from "../content-of.ts";
import { everyChannel, measured, measurement, ratio } from "./measured.ts";

describe("digital adoption", () => {
  test("is the web and the application over all requests, and no other channel", () => {
    const typed = {
      requestsWeb: 30,
      requestsMobileApp: 10,
      requestsEmail: 40,
      requestsInPerson: 20,
      requestsTotal: 100,
    };
    expect(measured(digitalAdoption, typed)).toEqual(ratio(40, 100));
  });

  test("takes the sum of the channels for a total left blank when every channel is given", () => {
    const typed = { ...everyChannel, requestsWeb: 30, requestsInPerson: 70 };
    expect(measured(digitalAdoption, typed)).toEqual(ratio(30, 100));
  });

  test.each([
    ["blank", { requestsPost: null }],
    ["declared as not available", { requestsPost: unavailable }],
  ])("is no data, and not 100 %%, without a total when a channel is %s", (_, unknown) => {
    const typed = { ...everyChannel, requestsWeb: 30, ...unknown };
    expect(measured(digitalAdoption, typed)).toBeNull();
    expect(measured(volume, typed)).toBeNull();
    expect(measured(digitalAdoption, { requestsWeb: 30 })).toBeNull();
    expect(measured(volume, { requestsWeb: 30 })).toBeNull();
  });

  test("is nothing digital when the other channels make up the total", () => {
    expect(measured(digitalAdoption, { requestsInPerson: 70, requestsTotal: 70 })).toEqual(ratio(0, 70));
    expect(measured(digitalAdoption, { ...everyChannel, requestsInPerson: 70 })).toEqual(ratio(0, 70));
  });

  test("is no data when nobody says how many of the requests were digital", () => {
    expect(measured(digitalAdoption, { requestsTotal: 100 })).toBeNull();
    expect(measured(digitalAdoption, { requestsInPerson: 70, requestsTotal: 100 })).toBeNull();
  });

  test("is no data, and not 0 %, in a month without requests", () => {
    expect(measured(digitalAdoption, { requestsWeb: 0, requestsTotal: 0 })).toBeNull();
  });

  test.each([
    ["more digital than in all", { requestsWeb: 101, requestsTotal: 100 }],
    ["channels beyond the total", { requestsWeb: 60, requestsPost: 60, requestsTotal: 100 }],
    ["a negative count", { requestsWeb: -1, requestsTotal: 100 }],
    ["an unreadable channel", { requestsWeb: 60, requestsPost: unreadable, requestsTotal: 100 }],
    ["an unreadable total", { requestsWeb: 60, requestsTotal: unreadable }],
  ])("gives no figure for %s", (_, typed) => {
    expect(measured(digitalAdoption, typed)).toBeNull();
    expect(measured(volume, typed)).toBeNull();
  });

  test("reads a channel declared as not available like a blank one", () => {
    const typed = { requestsWeb: 30, requestsMobileApp: unavailable, requestsTotal: 100 };
    expect(measured(digitalAdoption, typed)).toEqual(ratio(30, 100));
  });
});

describe("volume", () => {
  test("is the month's requests of one plan", () => {
    expect(measured(volume, { requestsTotal: 1200 })).toEqual(ratio(1200, 1));
  });

  test("of a month without requests is 0, which is a measurement", () => {
    expect(measured(volume, { requestsTotal: 0 })).toEqual(ratio(0, 1));
  });

  test("is no data when no request was typed", () => {
    expect(measured(volume, { started: 10 })).toBeNull();
  });

  test("points at the total, or at the first channel given", () => {
    expect(volume(measurement({ requestsPost: 3, requestsTotal: 3 }))?.place).toEqual({
      sheet: "measurements",
      row: 2,
      column: 9,
    });
    expect(volume(measurement({ ...everyChannel, requestsPost: 3 }))?.place.column).toBe(2);
  });

  test("by channel keeps a zero and leaves a blank out", () => {
    expect(channelsOf(measurement({ requestsWeb: 30, requestsEmail: 0, requestsTotal: 30 }))).toEqual({
      web: 30,
      email: 0,
    });
    expect(channelsOf(measurement({ requestsWeb: 30, requestsTotal: 3 }))).toEqual({});
  });
});
