import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { cwd } from "node:process";
import { looks } from "./looks.ts";
import { openPaneHouse } from "./open-pane.ts";

/**
 * Takes pictures of every state of the pane at 320 pixels, the first of them dark and in forced colours as well, into
 * `out/pictures/pane`, to be looked at: `node test/addin/pane/pictures.ts [name…]`.
 */
const FOLDER = join(cwd(), "out", "pictures", "pane");
const wanted = process.argv.slice(2);

await mkdir(FOLDER, { recursive: true });
const house = await openPaneHouse();
try {
  for (const [index, [name, { show, options }]] of Object.entries(looks).entries()) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const kinds = [
      ["", options],
      ...(index < 4
        ? ([
            ["-escuro", { ...options, dark: true }],
            ["-cores", { ...options, forcedColors: "active" }],
          ] as const)
        : []),
    ] as const;
    for (const [kind, rest] of kinds) {
      const { page } = await show(house, rest);
      await page.screenshot({ path: join(FOLDER, `${name}${kind}.png`) });
      await page.context().close();
    }
  }
} finally {
  await house.close();
}
