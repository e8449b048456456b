import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { renderElement, renderPart, xml } from "../../../../functions/src/workbook/parts/xml-element.ts";
import { xmlTags } from "../../../../functions/src/workbook/parts/xml-tags.ts";
import { readTree } from "./xml-tree.ts";

test("Text that looks like markup stays text", () => {
  expect(renderElement(xml("a", { b: 'x"<&>' }, "1 < 2 & 3"))).toBe('<a b="x&quot;&lt;&amp;&gt;">1 &lt; 2 &amp; 3</a>');
});

test("Characters that XML cannot hold are dropped, and nothing else is", () => {
  expect(renderElement(xml("a", {}, "x\u0000\u0008\uFFFE\uFFFFy\t\n😀ç"))).toBe("<a>xy\t\n😀ç</a>");
  expect(renderElement(xml("a", {}, "\uD800"))).toBe("<a>\uFFFD</a>");
});

test("Children that are null are left out", () => {
  expect(renderElement(xml("a", {}, null, xml("b"), null))).toBe("<a><b/></a>");
});

test("Any text and any attribute make a well-formed part that says the same again", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const tree = readTree(renderPart(xml("a", { b: text }, text)));
      expect(tree.text).toBe(tree.attributes.get("b"));
    }),
  );
});

test("Tags are found with their attributes decoded, whichever quotes they have", () => {
  const [tag] = xmlTags(`<sheet name='A &amp; "B" &#231;&#xE3;o' r:id="rId1"/>`);
  expect(tag).toMatchObject({ name: "sheet", kind: "empty", start: 0 });
  expect(tag?.attributes.get("name")).toBe('A & "B" ção');
  expect(tag?.attributes.get("r:id")).toBe("rId1");
});
