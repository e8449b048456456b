import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Frame, Locator, Page } from "playwright-core";
import { isFocused, tabTo } from "../../browser/tab-to.ts";
import { expectFit } from "./fit.ts";
import { type Look, looks } from "./looks.ts";
import { openPaneHouse, type PaneHouse } from "./open-pane.ts";

let house: PaneHouse;
beforeAll(async () => {
  house = await openPaneHouse();
});
afterAll(() => house.close());

async function isFit({ show, options }: Look, dark: boolean): Promise<void> {
  const { page } = await show(house, { ...options, dark });
  await expectFit(page);
  await page.context().close();
}

describe("at 320 pixels, with letters of any size, nothing is hidden beside the pane and nothing of WCAG 2.2 AA is broken:", () => {
  test.each(Object.entries(looks))("%s", (_name, look) => isFit(look, false));
});

describe("nor where Office is dark:", () => {
  test.each(Object.entries(looks).slice(0, 4))("%s", (_name, look) => isFit(look, true));
});

/** The hash of an element as it is seen. */
async function picture(element: Locator): Promise<string> {
  const seen = await element.screenshot({ animations: "disabled" });
  return createHash("sha256").update(seen).digest("hex");
}

/** The kinds of things that the keyboard comes to whose focus is not seen, of so many stops at most. */
async function unseenStops(page: Page, pane: Frame, most: number): Promise<{ kinds: Set<string>; unseen: string[] }> {
  const kinds = new Set<string>();
  const unseen: string[] = [];
  for (let stop = 0; stop < most; stop += 1) {
    await page.keyboard.press("Tab");
    const focus = pane.locator(":focus");
    if ((await focus.count()) === 0) break;
    const kind = await focus.evaluate(({ tagName, className }) => `${tagName} ${className}`);
    if (kinds.has(kind)) continue;
    kinds.add(kind);
    const box = await focus.boundingBox();
    if (!box) throw new Error(`${kind} is nowhere.`);
    const clip = { x: Math.max(0, box.x - 4), y: Math.max(0, box.y - 4), width: box.width + 8, height: box.height + 8 };
    const focused = await page.screenshot({ clip });
    // The next Tab goes on from here all the same.
    await pane.evaluate("document.activeElement.blur()");
    if (focused.equals(await page.screenshot({ clip }))) unseen.push(kind);
  }
  return { kinds, unseen };
}

describe("in forced colours", () => {
  const inForcedColours = (name: string) => looks[name]?.show(house, { forcedColors: "active" });

  test("what is chosen, filled in, wrong and focused is told apart", async () => {
    const opened = await inForcedColours("conferencia");
    if (!opened) throw new Error("There is no such look.");
    const { page, pane } = opened;
    const frame = page.frames()[1] as Frame;
    const all = pane.getByRole("button", { name: "Tudo" });
    const chosen = await picture(all);
    await pane.getByRole("button", { name: "Perguntas", exact: true }).click();
    await page.mouse.move(2, 2);
    expect(await picture(all)).not.toBe(chosen);
    await all.click();
    expect(await picture(pane.locator(".dot.filled").first())).not.toBe(
      await picture(pane.locator(".dot:not(.filled)").first()),
    );
    const drawn = await frame.evaluate(`(() => {
      const of = (selector, name) => getComputedStyle(document.querySelector(selector))[name];
      return {
        ground: of("html", "backgroundColor"),
        share: of(".ring-share", "stroke"),
        rest: of(".ring-ground", "stroke"),
        error: of(".shape.error", "fill"),
        shapes: [...document.querySelectorAll(".shape")].map((shape) => shape.firstElementChild.outerHTML),
        edges: [...document.querySelectorAll(".finding")].map((each) => getComputedStyle(each).borderTopWidth),
      };
    })()`);
    const { ground, share, rest, error, shapes, edges } = drawn as { [name: string]: string & readonly string[] };
    expect(new Set([ground, share, rest]).size).toBe(3);
    expect(error).not.toBe(ground);
    expect(new Set(shapes).size).toBeGreaterThan(1);
    expect(new Set(edges)).toEqual(new Set(["1px"]));

    await pane.locator("#title").focus();
    const { kinds, unseen } = await unseenStops(page, frame, 40);
    // Buttons, sections, chips, the list of sections and cells.
    expect(kinds.size).toBeGreaterThanOrEqual(5);
    expect(unseen).toEqual([]);
    await tabTo(page, pane.getByRole("button", { name: "Mais" }));
    await page.keyboard.press("Enter");
    const first = pane.getByRole("menuitem").first();
    await first.waitFor();
    await page.waitForTimeout(100);
    expect(await isFocused(first)).toBe(true);
    const focused = await picture(first);
    await page.keyboard.press("ArrowDown");
    expect(await picture(first)).not.toBe(focused);
    await page.context().close();
  });

  test("the timeline's marks are drawn in the system's own colours, each standing in a shape of its own", async () => {
    const opened = await inForcedColours("cronograma");
    const marks = (await opened?.page.frames()[1]?.evaluate(`(() => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      return [...document.querySelectorAll(".mark")].map((mark) => {
        const { stroke, fill } = getComputedStyle(mark);
        return [mark.getAttribute("class"), stroke !== ground, mark.tagName + (fill === ground)];
      });
    })()`)) as [string, boolean, string][];
    expect(marks.length).toBe(7);
    expect(marks.filter(([, isSeen]) => !isSeen)).toEqual([]);
    const shapes = new Map(marks.map(([standing, , shape]) => [standing, shape]));
    expect(shapes.size).toBeGreaterThan(1);
    expect(new Set(shapes.values()).size).toBe(shapes.size);
    await opened?.page.context().close();
  });
});
