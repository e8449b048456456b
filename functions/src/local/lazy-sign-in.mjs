// Loaded into the process of the sign-in emulator before anything else. The emulator compiles a check of every parameter of
// all of Google's interface before it listens, which takes a processor ten seconds and more; with this option of the library
// that it uses for that, each check is compiled when it is first needed.
import { createRequire } from "node:module";

const ofFirebase = createRequire(createRequire(import.meta.url).resolve("firebase-tools/package.json"));
const checks = ofFirebase("exegesis-express");
const { middleware } = checks;
checks.middleware = (interfaceDescription, options) =>
  middleware(interfaceDescription, { ...options, lazyCompileValidationSchemas: true });
