import { problemRule } from "./odd-entries.ts";

/** A cell that wants yes or no holds something else. */
export const readingNotYesOrNo = problemRule("reading.not-yes-or-no", "not-yes-or-no");
