import { describe, expect, test } from "@jest/globals";
import type { Answer } from "../../../addin/api/answer.ts";
import { type PageGiven, paged } from "../../../addin/page/paged.ts";

type Page = PageGiven<string, number>;

const unreachable: Answer<Page> = { kind: "unreachable" };

function given(items: readonly string[], next: number | null): Answer<Page> {
  return { kind: "done", value: { items, next } };
}

/** Pages that come one after the other, and what was asked for each. */
function answering(...pages: readonly Answer<Page>[]) {
  const asked: (number | null)[] = [];
  const ask = async (_: string, before: number | null) => {
    asked.push(before);
    return pages[asked.length - 1] ?? unreachable;
  };
  return { shown: paged<string, string, number>(ask, () => {}), asked };
}

describe("something shown page by page", () => {
  test("grows by the page after those shown until there is none, and says where to go on reading", async () => {
    const { shown, asked } = answering(given(["c"], 3), given(["b"], 2), given(["a"], null));
    await shown.load("plan");
    expect(shown.get()).toEqual({ kind: "ready", value: { items: ["c"], more: { kind: "idle" } } });
    expect(await shown.more()).toBe("b");
    expect(await shown.more()).toBe("a");
    expect(shown.get()).toEqual({ kind: "ready", value: { items: ["c", "b", "a"], more: null } });
    expect(await shown.more()).toBeNull();
    expect(asked).toEqual([null, 3, 2]);
  });

  test("keeps what is shown when the next page does not come, and asks for the same again", async () => {
    const { shown, asked } = answering(given(["b"], 2), unreachable, given(["a"], null));
    await shown.load("plan");
    expect(await shown.more()).toBeNull();
    const more = { kind: "failed", failure: unreachable };
    expect(shown.get()).toEqual({ kind: "ready", value: { items: ["b"], more } });
    await shown.more();
    expect(shown.get()).toEqual({ kind: "ready", value: { items: ["b", "a"], more: null } });
    expect(asked).toEqual([null, 2, 2]);
  });

  test("takes no page of something else that was shown before", async () => {
    const late = Promise.withResolvers<Answer<Page>>();
    const shown = paged<string, string, number>(
      async (plan, before) => (before === null ? given([`first of ${plan}`], 9) : late.promise),
      () => {},
    );
    await shown.load("one");
    const more = shown.more();
    await shown.load("other");
    late.resolve(given(["second of one"], null));
    expect(await more).toBeNull();
    expect(shown.get()).toEqual({ kind: "ready", value: { items: ["first of other"], more: { kind: "idle" } } });
  });

  test("asks once however often it is told to while a page is on its way", async () => {
    const late = Promise.withResolvers<Answer<Page>>();
    let asked = 0;
    const shown = paged<string, string, number>(
      async (_, before) => {
        asked += 1;
        return before === null ? given(["b"], 2) : late.promise;
      },
      () => {},
    );
    await shown.load("plan");
    const both = [shown.more(), shown.more()];
    late.resolve(given(["a"], null));
    expect(await Promise.all(both)).toEqual(["a", null]);
    expect(asked).toBe(2);
  });
});
