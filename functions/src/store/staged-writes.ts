import type { DocumentContent } from "../ports/document-store.ts";
import { StoreError } from "../ports/store-error.ts";
import type { Write } from "./backend.ts";
import { checkedContent, checkedFields } from "./checked-content.ts";
import { documentPath } from "./document-path.ts";
import { LIMITS } from "./limits.ts";
import { writeSize } from "./request-size.ts";

/** The writes of one run of a transaction, each checked on its way in. */
export class StagedWrites {
  readonly #writes: Write[] = [];
  #requestSize = 0;

  get writes(): readonly Write[] {
    return this.#writes;
  }

  create(path: string, content: DocumentContent): void {
    documentPath(path);
    this.#stage({ kind: "create", path, content: checkedContent(path, content) });
  }

  set(path: string, content: DocumentContent): void {
    documentPath(path);
    this.#stage({ kind: "set", path, content: checkedContent(path, content) });
  }

  update(path: string, fields: DocumentContent): void {
    documentPath(path);
    const content = checkedFields(path, fields);
    if (Object.keys(content).length === 0) {
      throw new StoreError({ kind: "invalidValue", path, at: "content", reason: "names no field to update" });
    }
    this.#stage({ kind: "update", path, content });
  }

  delete(path: string, mustExist: boolean): void {
    documentPath(path);
    this.#stage({ kind: "delete", path, mustExist });
  }

  #stage(write: Write): void {
    const size = this.#requestSize + writeSize(write.path, write.kind === "delete" ? null : write.content);
    check("writes", this.#writes.length + 1);
    check("requestSize", size);
    this.#requestSize = size;
    this.#writes.push(write);
  }
}

function check(limit: "writes" | "requestSize", found: number): void {
  const allowed = LIMITS[limit];
  if (found > allowed) throw new StoreError({ kind: "limitExceeded", limit, allowed, found, path: null });
}
