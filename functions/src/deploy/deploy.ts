import { argv } from "node:process";
import { languageOf } from "../cli/arguments.ts";
import { runCommand } from "../cli/run-command.ts";
import { processTerminal } from "../cli/terminal.ts";
import { deployCommand } from "./deploy-command.ts";

const words = [deployCommand.name, ...argv.slice(2)];

process.exitCode = await runCommand([deployCommand], words, processTerminal(languageOf(words)), new Date());
