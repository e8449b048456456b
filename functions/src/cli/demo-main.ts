import { argv } from "node:process";
import { demoCommand } from "./commands/demo.ts";
import { runCommand } from "./run-command.ts";
import { processTerminal } from "./terminal.ts";

process.exitCode = await runCommand([demoCommand], [demoCommand.name, ...argv.slice(2)], processTerminal(), new Date());
