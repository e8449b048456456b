import { randomUUID } from "node:crypto";
import { error as logError } from "firebase-functions/logger";
import { defineSecret, defineString } from "firebase-functions/params";
import { type HttpsFunction, type HttpsOptions, onRequest } from "firebase-functions/v2/https";
import { composition } from "../composition/world.ts";
import { answerQuestion } from "./answer-question.ts";
import { loggedError } from "./logged-error.ts";
import { questionOf, send } from "./node-http.ts";
import { newRateLimits } from "./rate-limits.ts";
import type { Service } from "./service.ts";

// The deploying tool asks for these; the running function finds their values in its environment.
defineString("PLANO_STORE", { default: "firestore", description: "Where the plans are kept: firestore" });
defineString("PLANO_ORIGINS", { description: "The origins whose pages may ask, separated by commas" });
defineString("PLANO_PAGE", { description: "The page's address, for links in mail" });
defineString("PLANO_MAIL_SENDER", { description: "Who mail comes from: Plano Digital <plano@exemplo.gov.br>" });
const mail = defineSecret("PLANO_MAIL");

const OPTIONS: HttpsOptions = {
  region: "southamerica-east1",
  // The consolidated workbook of 10,000 plans takes some 320 MB, and 11 MB more for the file itself, since `/tmp` is memory
  // as well; only one is made at a time. A workbook that is sent is at most 20 MB unpacked.
  memory: "1GiB",
  cpu: 1,
  // Reading a workbook keeps the processor for tens of milliseconds, and memory for each is counted.
  concurrency: 8,
  // Hosting gives up after 60 seconds: longer, nobody listens.
  timeoutSeconds: 60,
  // Bounds what an attack may cost, and the rate limits, which every instance keeps for itself.
  maxInstances: 10,
  // Whoever asks is known by the token in the question, not by the platform.
  invoker: "public",
  secrets: [mail],
};

const service: Service = {
  composition: composition(process.env),
  limits: newRateLimits(),
  now: () => performance.now(),
  freshId: () => randomUUID().replaceAll("-", ""),
  log: (failure) => logError("a request failed", failure),
};

/** Everything under `/api`. */
export const api: HttpsFunction = onRequest(OPTIONS, async (request, response) => {
  const answer = await answerQuestion(questionOf(request, response), service);
  await send(answer, response).catch((error: unknown) => {
    service.log({ requestId: answer.headers["x-request-id"] ?? "", route: null, error: loggedError(error) });
    response.destroy();
  });
});
