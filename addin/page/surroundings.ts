import type { Download } from "../api/answer.ts";
import type { Api } from "../api/api.ts";
import type { Words } from "./messages/catalogue.ts";

/** What the acts of every part of the page need beyond their own state. */
export interface Surroundings {
  readonly api: Api;
  readonly words: () => Words;
  /** Tells an outcome to those who do not see it: the page's live region reads it out. */
  readonly tell: (text: string) => void;
  /** Puts the focus on the element of this id once the page shows what has changed. */
  readonly focus: (id: string) => void;
  /** Gives a file to the person. */
  readonly save: (download: Download) => void;
  /** Something of the state has changed and is to be shown. */
  readonly changed: () => void;
}
