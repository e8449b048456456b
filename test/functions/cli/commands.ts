import { checkCommand } from "../../../functions/src/cli/commands/check.ts";
import { consolidateCommand } from "../../../functions/src/cli/commands/consolidate.ts";
import { demoCommand } from "../../../functions/src/cli/commands/demo.ts";
import { gridCommand } from "../../../functions/src/cli/commands/grid.ts";
import { lettersCommand } from "../../../functions/src/cli/commands/letters.ts";
import { mapCommand } from "../../../functions/src/cli/commands/map.ts";
import { templateCommand } from "../../../functions/src/cli/commands/template.ts";
import { type Outcome, run } from "./recorded-terminal.ts";

const commands = [
  templateCommand,
  lettersCommand,
  checkCommand,
  consolidateCommand,
  gridCommand,
  mapCommand,
  demoCommand,
];

/** Runs one of the product's own commands, keeping what it says. */
export function plano(...words: string[]): Promise<Outcome> {
  return run(commands, ...words);
}
