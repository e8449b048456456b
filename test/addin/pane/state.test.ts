import { describe, expect, test } from "@jest/globals";
import { checkingAfter, unread } from "../../../addin/pane/check/checking.ts";
import { explanationsAfter, recalledExplanations } from "../../../addin/pane/explanations/explanations.ts";
import { isDark } from "../../../addin/pane/frame/is-dark.ts";
import { atHome, shownAfter } from "../../../addin/pane/frame/shown.ts";

const read = { grid: { sheets: [] }, protections: [], isReadOnly: false } as never;
const empty = { kind: "failure", failure: { code: "empty-workbook" } } as const;

describe("what is known of the workbook", () => {
  test("stays when the next reading fails, with the reason", () => {
    const known = checkingAfter(unread, { kind: "checked", read, checked: empty });
    const failed = checkingAfter(known, { kind: "failed", problem: "cellBeingEdited" });
    expect(failed.workbook).toBe(known.workbook);
    expect(failed.problem).toBe("cellBeingEdited");
    expect(checkingAfter(failed, { kind: "checked", read, checked: empty }).problem).toBeNull();
  });
});

describe("the explanations", () => {
  const subject = '["people.email-domain","owner.titular.email"]';

  test("that were typed stay when those of the workbook or the cloud come late", () => {
    const typed = explanationsAfter({}, { kind: "typed", subjects: [subject], text: "minha" });
    expect(explanationsAfter(typed, { kind: "recalled", remembered: { [subject]: "antiga" } })[subject]).toBe("minha");
    const known = { rule: "people.email-domain", field: "owner.titular.email", text: "da nuvem" };
    expect(explanationsAfter(typed, { kind: "known", explanations: [known] })[subject]).toBe("minha");
    expect(explanationsAfter({}, { kind: "known", explanations: [known] })[subject]).toBe("da nuvem");
  });

  test("are recalled only as far as they are texts", () => {
    expect(recalledExplanations({ [subject]: "texto", outro: 5 })).toEqual({ [subject]: "texto" });
    expect(recalledExplanations(null)).toEqual({});
    expect(recalledExplanations("texto")).toEqual({});
  });
});

describe("the view that is shown", () => {
  test("is the one people came from when they go back", () => {
    const sending = shownAfter(shownAfter(atHome, { kind: "went", view: "start" }), { kind: "went", view: "send" });
    expect(shownAfter(sending, { kind: "wentBack" }).view).toBe("start");
  });

  test("is never the entrance when they go back", () => {
    const entered = shownAfter(shownAfter(atHome, { kind: "went", view: "send" }), { kind: "went", view: "signIn" });
    const on = shownAfter(entered, { kind: "went", view: "schedule" });
    expect(shownAfter(on, { kind: "wentBack" }).view).toBe("send");
  });

  test("closes the menu when it changes", () => {
    const open = shownAfter(atHome, { kind: "menu", open: true });
    expect(shownAfter(open, { kind: "went", view: "settings" }).menu).toBe(false);
  });
});

describe("Office's colour", () => {
  test.each([
    ["#262626", true],
    ["#000000", true],
    ["#f3f2f1", false],
    ["#ffffff", false],
  ])("%s is dark: %s", (colour, dark) => expect(isDark(colour)).toBe(dark));
});
