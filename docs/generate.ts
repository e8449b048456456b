import { writeFile } from "node:fs/promises";
import { drawExcel } from "./draw-excel.ts";
import { personalPage } from "./personal-page.ts";
import { rulesPage } from "./rules-page.ts";

/** Writes the pages of this folder that come from the code. A test fails while one of them is stale. */
await writeFile("docs/rules.md", rulesPage());
await writeFile("docs/dados-pessoais.md", personalPage());
await drawExcel();
