import { argv } from "node:process";
import { gridCommand } from "./commands/grid.ts";
import { runCommand } from "./run-command.ts";
import { processTerminal } from "./terminal.ts";

const commands = [gridCommand];

process.exitCode = await runCommand(commands, argv.slice(2), processTerminal(), new Date());
