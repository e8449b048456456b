import { describe, expect, test } from "@jest/globals";
import { choose as enChoose } from "../../../addin/pane/messages/en/choose.ts";
import { consolidated as enConsolidated } from "../../../addin/pane/messages/en/consolidated.ts";
import { indicators as enIndicators } from "../../../addin/pane/messages/en/indicators.ts";
import { repair as enRepair } from "../../../addin/pane/messages/en/repair.ts";
import { schedule as enSchedule } from "../../../addin/pane/messages/en/schedule.ts";
import { en } from "../../../addin/pane/messages/en.ts";
import { choose } from "../../../addin/pane/messages/pt-BR/choose.ts";
import { consolidated } from "../../../addin/pane/messages/pt-BR/consolidated.ts";
import { indicators } from "../../../addin/pane/messages/pt-BR/indicators.ts";
import { repair } from "../../../addin/pane/messages/pt-BR/repair.ts";
import { schedule } from "../../../addin/pane/messages/pt-BR/schedule.ts";
import { ptBR } from "../../../addin/pane/messages/pt-BR.ts";
import { placeholdersOf } from "../../../plan/messages/fill.ts";

function textsOf(part: object, path = ""): [path: string, text: string][] {
  return Object.entries(part).flatMap(([name, value]): [string, string][] =>
    typeof value === "string" ? [[`${path}${name}`, value]] : textsOf(value as object, `${path}${name}.`),
  );
}

/** With the words that come with the views that are loaded later. */
const portuguese = textsOf({ ...ptBR, choose, consolidated, indicators, repair, schedule });
const english = new Map(
  textsOf({
    ...en,
    choose: enChoose,
    consolidated: enConsolidated,
    indicators: enIndicators,
    repair: enRepair,
    schedule: enSchedule,
  }),
);

describe("the pane's words", () => {
  test("are there in both languages, and none besides", () => {
    expect([...english.keys()].sort()).toEqual(portuguese.map(([path]) => path).sort());
    expect(portuguese.length).toBeGreaterThan(100);
  });

  test.each(portuguese)("%s takes the same values in both", (path, text) => {
    expect(text).not.toBe("");
    expect(placeholdersOf(english.get(path) ?? "")).toEqual(placeholdersOf(text));
  });
});
