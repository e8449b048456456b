import { describe, expect, test } from "@jest/globals";
import { DEVELOPMENT_ORIGIN } from "../../../addin/manifest/development-origin.ts";
import { REQUIREMENT_SET } from "../../../addin/requirement-set.ts";
import { ADDIN_ID, ADDIN_VERSION, OPENS_WITH_DOCUMENT } from "../../../plan/addin/identity.ts";
import { all, only, type Tree } from "../../functions/workbook/parts/xml-tree.ts";
import { orderProblems } from "./element-order.ts";
import { addressesIn, attribute, manifest, manifestText, resource } from "./read-manifest.ts";

const texts = (tree: Tree): string[] => [
  attribute(tree, "DefaultValue"),
  ...tree.children.map((override) => attribute(override, "Value")),
];
const resourceList = (name: string): Tree[] => only(only(manifest, "Resources"), name).children;
const first = (tree: Tree, name: string): Tree => {
  const [found] = all(tree, name);
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
};

describe("the manifest", () => {
  test("has every element where Office's schemas want it", () => {
    expect(orderProblems(manifest)).toEqual([]);
    expect(all(manifest, "Control")).toHaveLength(4);
  });

  test("is of the add-in that the product's workbooks name", () => {
    expect(only(manifest, "Id").text).toBe(ADDIN_ID);
    expect(only(manifest, "Version").text).toBe(ADDIN_VERSION);
  });

  test("asks for exactly what the code counts on", () => {
    const sets = all(manifest, "Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
    expect(sets).toEqual([[REQUIREMENT_SET.name, REQUIREMENT_SET.minVersion]]);
    expect(all(manifest, "bt:Set")).toEqual([]);
  });

  test("leads nowhere but to its own origin, in https", () => {
    const addresses = addressesIn(manifestText);
    expect(addresses.length).toBeGreaterThan(20);
    expect(addresses.filter((address) => new URL(address).origin !== DEVELOPMENT_ORIGIN)).toEqual([]);
    expect(all(manifest, "AppDomain").map(({ text }) => text)).toEqual([DEVELOPMENT_ORIGIN]);
    expect(DEVELOPMENT_ORIGIN).toMatch(/^https:\/\/[a-z.:\d]+$/);
  });
});

describe("the resources", () => {
  const lists = ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"];
  const defined = lists.flatMap((list) => resourceList(list).map((one) => attribute(one, "id")));

  test("have ids of their own, of at most 32 characters", () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect(defined.filter((id) => id === "" || id.length > 32)).toEqual([]);
  });

  test("are all there, all used, and each of the kind its place asks for", () => {
    const used = new Map<string, Set<string>>();
    const walk = (tree: Tree): void => {
      const id = attribute(tree, "resid");
      if (id !== "") used.set(id, (used.get(id) ?? new Set()).add(tree.name));
      tree.children.forEach(walk);
    };
    walk(manifest);
    expect([...used.keys()].sort()).toEqual([...defined].sort());
    const kindOf: { readonly [place: string]: string } = {
      Label: "bt:ShortStrings",
      Title: "bt:ShortStrings",
      Description: "bt:LongStrings",
      SourceLocation: "bt:Urls",
      LearnMoreUrl: "bt:Urls",
      "bt:Image": "bt:Images",
    };
    for (const [id, places] of used) {
      for (const place of places) {
        const within = lists.filter((list) => resourceList(list).some((one) => attribute(one, "id") === id));
        expect([id, place, within]).toEqual([id, place, [kindOf[place]]]);
      }
    }
  });

  // https://learn.microsoft.com/javascript/api/manifest/resources
  test.each([
    ["bt:ShortStrings", 125],
    ["bt:LongStrings", 250],
  ])("%s have at most %i characters in both languages", (list, limit) => {
    const all = resourceList(list).flatMap(texts);
    expect(all.length).toBeGreaterThan(4);
    expect(all.filter((text) => text.trim() === "" || text.length > limit)).toEqual([]);
  });

  test.each(["bt:ShortStrings", "bt:LongStrings"])("%s are Portuguese with one English text each", (list) => {
    expect(only(manifest, "DefaultLocale").text).toBe("pt-BR");
    for (const string of resourceList(list)) {
      expect([attribute(string, "id"), string.children.map((one) => attribute(one, "Locale"))]).toEqual([
        attribute(string, "id"),
        ["en-US"],
      ]);
    }
  });

  // https://learn.microsoft.com/javascript/api/manifest/displayname and …/description
  test("so are the add-in's name and description, of at most 125 and 250 characters", () => {
    for (const [element, limit] of [
      [first(manifest, "DisplayName"), 125],
      [first(manifest, "Description"), 250],
    ] as const) {
      expect(element.children.map((one) => attribute(one, "Locale"))).toEqual(["en-US"]);
      for (const text of texts(element)) expect([text, text.length > 0 && text.length <= limit]).toEqual([text, true]);
    }
  });
});

describe("the ribbon's group", () => {
  const controls = all(manifest, "Control");
  const acts = controls.map((control) => {
    const address = new URL(attribute(resource(attribute(only(control, "SourceLocation"), "resid")), "DefaultValue"));
    return `${address.pathname}${address.search}`;
  });

  test("stands on the Home tab under the product's name", () => {
    expect(attribute(only(manifest, "OfficeTab"), "id")).toBe("TabHome");
    expect(texts(resource("Group.Label"))).toEqual(["Plano Digital", "Plano Digital"]);
  });

  test("opens the pane, checks, sends and helps, each in its own words", () => {
    expect(acts).toEqual(["/pane.html", "/pane.html?act=check", "/pane.html?act=send", "/pane.html?act=help"]);
    const labels = controls.map((control) => attribute(first(control, "Label"), "resid"));
    expect(labels.map((id) => texts(resource(id))[0])).toEqual(["Abrir o painel", "Conferir", "Enviar", "Ajuda"]);
    expect(new Set(controls.map((control) => attribute(control, "id"))).size).toBe(4);
  });

  // MS-OWEMXML, ShowTaskpane: one id is one container, and the first action that has this id opens with the document.
  test("has one pane for all its buttons, and it opens with the document as the first button opens it", () => {
    expect(controls.map((control) => only(control, "TaskpaneId").text)).toEqual(Array(4).fill(OPENS_WITH_DOCUMENT));
    const start = new URL(attribute(only(only(manifest, "DefaultSettings"), "SourceLocation"), "DefaultValue"));
    expect(start.pathname).toBe(acts[0]);
  });
});
