import { type RouteName, routes } from "../../../plan/contract/routes.ts";
import type { Account } from "../../../plan/people/account.ts";
import type { World } from "../composition/world.ts";
import { done, type Outcome, refused } from "../use-cases/outcome.ts";
import { type Answer, answerOf, emptyAnswer, refusalAnswer } from "./answer.ts";
import { askedLanguage } from "./asked-language.ts";
import { authenticate } from "./authenticate.ts";
import { bodyLimit } from "./body-limits.ts";
import { corsHeaders, isPreflight } from "./cors.ts";
import type { Given } from "./given.ts";
import type { Asked, Handler } from "./handler.ts";
import { unhealthy } from "./handlers/health.ts";
import { handlers } from "./handlers.ts";
import { personLimited, refusedLimited, strangerLimited } from "./limited.ts";
import { loggedError } from "./logged-error.ts";
import { type Match, matchRoute } from "./match-route.ts";
import type { Question } from "./question.ts";
import { refusalOfError } from "./refusal-of-error.ts";
import { requestIdOf } from "./request-id.ts";
import { securityHeaders } from "./security-headers.ts";
import type { Service } from "./service.ts";

/** The answer to any question there may be. It never rejects: what is thrown is logged and told as a refusal. */
export async function answerQuestion(question: Question, service: Service): Promise<Answer> {
  const requestId = requestIdOf(question, service.freshId);
  const headers = {
    ...securityHeaders,
    vary: "Origin, Accept-Language",
    "x-request-id": requestId,
    ...corsHeaders(question, originsOf(service)),
  };
  const answer = isPreflight(question) ? emptyAnswer : await answerTo(question, requestId, service);
  return { ...answer, headers: { ...headers, ...answer.headers } };
}

async function answerTo(question: Question, requestId: string, service: Service): Promise<Answer> {
  const language = askedLanguage(question.header("accept-language"));
  const match = matchRoute(question.method, question.path);
  if (match === null) return refusalAnswer({ code: "not-found", what: "route" }, language, requestId);
  try {
    const outcome = await outcomeOf(question, match, service);
    return outcome.ok ? answerOf(outcome.result) : refusalAnswer(outcome.refusal, language, requestId);
  } catch (error) {
    if (!question.gone.aborted) service.log({ requestId, route: match.route, error: loggedError(error) });
    // Whoever looks after the system asks exactly here what is wrong with it.
    if (match.route === "health") return answerOf(unhealthy(error));
    return refusalAnswer(refusalOfError(error), language, requestId);
  }
}

async function outcomeOf(question: Question, match: Match, service: Service): Promise<Outcome<Given>> {
  const limit = bodyLimit(match.route);
  if (question.body.length > limit) return refused({ code: "too-large", limit });
  const isPublic = routes[match.route].who === "anyone";
  const allowed = isPublic ? strangerLimited(question, match.route, service) : done(null);
  if (!allowed.ok) return allowed;
  const world = await service.composition.world();
  const caller = isPublic ? done(null) : await callerOf(question, match.route, world, service);
  if (!caller.ok) return caller;
  const asked: Asked<RouteName> = { question, parameters: match.parameters as never, caller: caller.result as never };
  // The match is of this route, and `authenticate` lets through only callers that the route's type knows.
  return (handlers[match.route] as Handler<RouteName>)(asked, world);
}

async function callerOf(
  question: Question,
  route: RouteName,
  { accounts }: World,
  service: Service,
): Promise<Outcome<Account>> {
  const caller = await authenticate(question, route, accounts);
  if (caller.ok) {
    const allowed = personLimited(caller.result, route, service);
    return allowed.ok ? caller : allowed;
  }
  const allowed = refusedLimited(question, service);
  return allowed.ok ? caller : allowed;
}

/** No origin may ask while nobody has said which may. */
function originsOf({ composition }: Service): readonly string[] {
  try {
    return composition.settings().origins;
  } catch {
    return [];
  }
}
