import type { ToldRefusal } from "./answer.ts";

/** What the platform before the cloud takes, in bytes. */
const PLATFORM_LIMIT = 32 * 1024 * 1024;
/** How long to wait, in seconds, where nobody said. */
const PATIENCE = 60;

/**
 * The refusal that an answer's body tells. What is not of the contract (the page of a proxy, a gateway's own 502) is
 * told as its status says: 401 and 403 by their meaning, too much and too many likewise, anything else as unavailable
 * when trying again is safe and as a defect when it is not.
 */
export function toldRefusal(body: string, status: number, requestId: string | null): ToldRefusal {
  const error = errorOf(body);
  if (error) return error;
  const told = { sentence: "", requestId: requestId ?? "" };
  if (status === 401) return { code: "not-signed-in", ...told };
  if (status === 403) return { code: "not-allowed", ...told };
  if (status === 404) return { code: "not-found", what: "route", ...told };
  if (status === 413) return { code: "too-large", limit: PLATFORM_LIMIT, ...told };
  if (status === 429) return { code: "too-many-requests", retryAfter: PATIENCE, ...told };
  if (status === 502 || status === 503 || status === 504) return { code: "unavailable", ...told };
  return { code: "internal", ...told };
}

function errorOf(body: string): ToldRefusal | null {
  try {
    const { error } = JSON.parse(body) as { error?: Partial<ToldRefusal> };
    // The cloud's own answers are of the contract; only whether this is one is in question.
    return typeof error?.code === "string" && typeof error.sentence === "string" ? (error as ToldRefusal) : null;
  } catch {
    return null;
  }
}
