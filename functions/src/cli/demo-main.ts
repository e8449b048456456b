import { argv } from "node:process";
import { languageOf } from "./arguments.ts";
import { demoCommand } from "./commands/demo.ts";
import { runCommand } from "./run-command.ts";
import { processTerminal } from "./terminal.ts";

const words = [demoCommand.name, ...argv.slice(2)];

process.exitCode = await runCommand([demoCommand], words, processTerminal(languageOf(words)), new Date());
