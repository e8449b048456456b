// Plain JavaScript, since it has to say what is wrong to a Node that knows nothing newer, with nothing installed.
import { existsSync } from "node:fs";
import process from "node:process";

const [major] = process.versions.node.split(".").map(Number);

if (!existsSync("node_modules/firebase-tools") || !existsSync("node_modules/esbuild")) {
  process.stderr.write("Faltam os programas de que o Plano Digital precisa. Rode antes, nesta pasta: npm ci\n");
  process.exitCode = 2;
} else if (major < 24) {
  process.stderr.write("Este programa usa o Node que vem com ele. Rode com: npm start\n");
  process.exitCode = 2;
} else {
  await import("./start.ts");
}
