import { failure } from "./failure.ts";

/** The top-level field that a path names, plain or quoted. */
export function fieldName(path: string): string {
  if (/^[A-Za-z_]\w*$/.test(path)) return path;
  if (!/^`(?:[^`\\]|\\.)*`$/s.test(path)) throw failure("UNIMPLEMENTED", `the field path ${path}`);
  return path.slice(1, -1).replace(/\\(.)/gs, "$1");
}
