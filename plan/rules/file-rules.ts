import type { Grid } from "../workbook/grid.ts";
import { fileExternalLink } from "./file/external-link.ts";
import type { Rule } from "./rule.ts";

/** What is checked of a workbook before its form is read; all of it only informs. */
export const fileRules: readonly Rule<Grid>[] = [fileExternalLink];
