import { argv } from "node:process";
import { languageOf } from "./arguments.ts";
import { checkCommand } from "./commands/check.ts";
import { closeMonthCommand } from "./commands/close-month.ts";
import { closedMonthsCommand } from "./commands/closed-months.ts";
import { consolidateCommand } from "./commands/consolidate.ts";
import { exportCommand } from "./commands/export.ts";
import { gridCommand } from "./commands/grid.ts";
import { importCommand } from "./commands/import.ts";
import { importLettersCommand } from "./commands/import-letters.ts";
import { inviteCommand } from "./commands/invite.ts";
import { lettersCommand } from "./commands/letters.ts";
import { mapCommand } from "./commands/map.ts";
import { personCommand } from "./commands/person.ts";
import { printCommand } from "./commands/print.ts";
import { receiptCommand } from "./commands/receipt.ts";
import { remindCommand } from "./commands/remind.ts";
import { templateCommand } from "./commands/template.ts";
import { verifyCommand } from "./commands/verify.ts";
import { runCommand } from "./run-command.ts";
import { processTerminal } from "./terminal.ts";

const commands = [
  templateCommand,
  lettersCommand,
  checkCommand,
  consolidateCommand,
  printCommand,
  gridCommand,
  mapCommand,
  importLettersCommand,
  receiptCommand,
  verifyCommand,
  remindCommand,
  closeMonthCommand,
  closedMonthsCommand,
  exportCommand,
  importCommand,
  inviteCommand,
  personCommand,
];

const words = argv.slice(2);

process.exitCode = await runCommand(commands, words, processTerminal(languageOf(words)), new Date());
