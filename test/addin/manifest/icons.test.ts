import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { iconFiles } from "../../../addin/icons/sizes.ts";
import { all, only } from "../../functions/workbook/parts/xml-tree.ts";
import { addressesIn, attribute, manifest, manifestText, resource } from "./read-manifest.ts";

const FOLDER = "addin/icons";

/** Width and height of a PNG in pixels, as its header (IHDR) has them; throws for anything else. */
function pixels(bytes: Buffer): readonly [number, number] {
  const signature = bytes.subarray(0, 8).toString("latin1");
  if (signature !== "\x89PNG\r\n\x1a\n" || bytes.toString("latin1", 12, 16) !== "IHDR") throw new Error("Not a PNG.");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const fileOf = (address: string) => new URL(address).pathname.replace(/^\/assets\/icons\//, "");

describe("the manifest's icons", () => {
  test.each(iconFiles().map(({ file, size }) => [file, size] as const))("%s has %i pixels each way", (file, size) => {
    expect(pixels(readFileSync(join(FOLDER, file)))).toEqual([size, size]);
  });

  test("are files of ours, under an address that browsers and Office may keep", () => {
    const named = addressesIn(manifestText).filter((address) => address.endsWith(".png"));
    expect(named.length).toBeGreaterThan(16);
    const files = new Set(iconFiles().map(({ file }) => file));
    for (const address of named) expect([address, files.has(fileOf(address))]).toEqual([address, true]);
  });

  test("stand in each place in the sizes Office demands, and each is of that size", () => {
    const places = all(manifest, "Icon");
    expect(places).toHaveLength(5);
    for (const place of places) {
      expect(place.children.map((image) => attribute(image, "size"))).toEqual(["16", "32", "64", "80"]);
      for (const image of place.children) {
        const file = fileOf(attribute(resource(attribute(image, "resid")), "DefaultValue"));
        const size = Number(attribute(image, "size"));
        expect([file, pixels(readFileSync(join(FOLDER, file)))]).toEqual([file, [size, size]]);
      }
    }
  });

  // https://learn.microsoft.com/javascript/api/manifest/iconurl and …/highresolutioniconurl
  test("of the add-in itself have 32 and, for fine screens, 64 pixels", () => {
    const size = (name: string) =>
      pixels(readFileSync(join(FOLDER, fileOf(attribute(only(manifest, name), "DefaultValue")))));
    expect(size("IconUrl")).toEqual([32, 32]);
    expect(size("HighResolutionIconUrl")).toEqual([64, 64]);
  });
});
