import type { JsonRoute, Results, WorkbookRoute } from "../../plan/contract/results.ts";
import type { RouteName } from "../../plan/contract/routes.ts";
import type { Language } from "../../plan/messages/catalogue.ts";
import type { Answer, Download } from "./answer.ts";
import type { Query, RouteParameters } from "./route-path.ts";

/** What is asked beside the route itself. */
export type Asked<R extends RouteName> = {
  readonly query?: Query;
  /** Sent as JSON unless it is a form or a file. */
  readonly body?: object | FormData | Blob;
} & (keyof RouteParameters<R> extends never ? object : { readonly parameters: RouteParameters<R> });

/** How much of an upload has left this machine, in bytes. */
export interface Sent {
  readonly sent: number;
  readonly all: number;
}

/** The cloud, as the page and the pane ask it. Nothing here throws: what fails is an answer. */
export interface Api {
  /** Asks and understands JSON. */
  readonly ask: <R extends JsonRoute>(route: R, asked: Asked<R>) => Promise<Answer<Results[R]>>;
  /** Asks for a workbook. */
  readonly download: <R extends WorkbookRoute>(route: R, asked: Asked<R>) => Promise<Answer<Download>>;
  /** Asks with a file, telling how much of it has been sent. */
  readonly upload: <R extends JsonRoute>(
    route: R,
    asked: Asked<R>,
    progress: (sent: Sent) => void,
  ) => Promise<Answer<Results[R]>>;
}

/** What the client needs to know. */
export interface ApiSettings {
  /** Where the cloud is; "" for the page's own origin. */
  readonly origin: string;
  /** The token of whoever is signed in, null for nobody. It may reject when there is no network. */
  readonly token: () => Promise<string | null>;
  /** The language that refusals are told in. */
  readonly language: () => Language;
}
