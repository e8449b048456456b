import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { panePicture, ribbonPicture } from "../../docs/draw-excel.ts";
import { all, readTree } from "../functions/workbook/parts/xml-tree.ts";

const picture = (name: string) => readFileSync(`docs/imagens/${name}.svg`, "utf8");

test("the pictures of the installation guide are those that are drawn today; else run npm run docs", async () => {
  expect(picture("faixa-de-opcoes")).toBe(await ribbonPicture());
  expect(picture("painel-ao-lado")).toBe(await panePicture());
});

test("the picture of the ribbon has the manifest's words, in their order", () => {
  const words = all(readTree(picture("faixa-de-opcoes")), "text").map(({ text }) => text);
  const manifest = readFileSync("manifest.xml", "utf8");
  const labels = ["Open", "Check", "Send", "Help", "Group"].map(
    (id) => new RegExp(`id="${id}.Label" DefaultValue="([^"]+)"`).exec(manifest)?.[1],
  );
  expect(words.slice(1)).toEqual(labels);
});
