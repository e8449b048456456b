import type { Page, Route } from "playwright-core";
import type { RunningApi } from "../../functions/triggers/running-api.ts";

/** The real functions behind a page that somebody has signed in on. */
export interface CloudBehind {
  /** What becomes of the next questions. */
  network: "works" | "gone" | "loses answers";
  /** The paths that were asked for, the first first. */
  readonly asked: readonly string[];
}

/** Leads what a page asks of the cloud to running functions, with a token that they themselves would give. */
export async function cloudBehind(page: Page, api: RunningApi, token: string): Promise<CloudBehind> {
  const asked: string[] = [];
  const cloud: CloudBehind = { network: "works", asked };
  await page.route("**/api/**", async (route: Route) => {
    const request = route.request();
    const { pathname, search } = new URL(request.url());
    if (cloud.network === "gone") return route.abort();
    asked.push(`${request.method()} ${pathname}`);
    const { authorization, "content-length": _length, ...headers } = request.headers();
    const response = await fetch(api.address + pathname + search, {
      method: request.method(),
      headers: authorization === undefined ? headers : { ...headers, authorization: `Bearer ${token}` },
      body: request.postDataBuffer(),
    });
    const body = Buffer.from(await response.arrayBuffer());
    if (cloud.network === "loses answers") return route.abort();
    await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body });
  });
  return cloud;
}
