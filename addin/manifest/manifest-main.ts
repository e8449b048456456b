import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { manifestCommand } from "./manifest-command.ts";

const command = manifestCommand(process.argv.slice(2), await readFile("manifest.xml", "utf8"));
if (command.kind === "misused") {
  process.stderr.write(`${command.sentence}\n`);
  process.exitCode = 2;
} else {
  await writeFile(command.out, command.manifest);
  process.stdout.write(`${command.out}: ${command.origin}\n`);
}
