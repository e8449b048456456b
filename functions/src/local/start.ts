import { argv } from "node:process";
import { languageOf } from "../cli/arguments.ts";
import { runCommand } from "../cli/run-command.ts";
import { processTerminal } from "../cli/terminal.ts";
import { startCommand } from "./start-command.ts";

const words = [startCommand.name, ...argv.slice(2)];

process.exitCode = await runCommand([startCommand], words, processTerminal(languageOf(words)), new Date());
