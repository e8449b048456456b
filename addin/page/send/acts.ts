import { countFindings } from "../../../plan/consolidation/finding-counts.ts";
import type { Failure } from "../../api/answer.ts";
import type { Sent } from "../../api/api.ts";
import { failureSentence } from "../shown/failure.ts";
import type { Slice } from "../slice.ts";
import type { Surroundings } from "../surroundings.ts";
import { chosenOf } from "./chosen.ts";
import { explanationId } from "./explanation-id.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { keyFor, type TypingKeeper } from "./kept-typing.ts";
import { leftOutTold } from "./left-out-told.ts";
import type { Queue, QueueEvent } from "./queue.ts";
import type { Purpose, Sending } from "./sending.ts";
import { explanationsOf, isExplained, queriesToExplain } from "./subjects.ts";

/** What people do with the queue. */
export interface SendActs {
  readonly add: (files: readonly File[]) => void;
  readonly remove: (id: string) => void;
  readonly explain: (id: string, subjects: readonly string[], text: string) => void;
  readonly chooseFinal: (id: string, final: boolean) => void;
  readonly submit: (sending: Sending) => void;
  readonly retry: (id: string) => void;
  readonly insist: (id: string, step: "insisting" | "insisted" | "relented") => void;
  readonly unfold: (id: string) => void;
  readonly copy: (number: string) => Promise<void>;
}

/** The acts of the queue. Files are uploaded one after the other: a poor connection then finishes some of them. */
export function sendActs(
  queue: Slice<Queue, QueueEvent>,
  leftOut: Slice<readonly string[], readonly string[]>,
  keeper: TypingKeeper,
  { api, words, tell, focus }: Surroundings,
): SendActs {
  const files = new Map<string, { readonly file: File; readonly fingerprint: Promise<string> }>();
  let busy = false;

  const progress = (id: string) => (sent: Sent) => queue.send({ kind: "progressed", id, ...sent });
  /** To the outcome, where it is the only one: among several, people are at another by the time it comes. */
  const lead = (id: string) => {
    if (queue.get().length === 1) focus(`outcome-${id}`);
  };
  const body = (file: File, request: object) => {
    const form = new FormData();
    form.set("request", JSON.stringify(request));
    form.set("workbook", file, file.name);
    return form;
  };
  const failed = (sending: Sending, failure: Failure) => {
    const { send } = words().messages;
    tell(`${words().say(send.outcomeRefused, { name: sending.name })} ${failureSentence(failure, words())}`);
    lead(sending.id);
  };

  async function check(sending: Sending, file: File, fingerprint: string) {
    const { id, name, final } = sending;
    const answer = await api.upload("check", { body: body(file, { final }) }, progress(id));
    queue.send({ kind: "checked", id, answer, typed: keeper.read(fingerprint) });
    if (answer.kind !== "done") return failed(sending, answer);
    const { error, query, warning } = countFindings(answer.value.findings);
    tell(words().say(words().messages.send.outcomeChecked, { name, errors: error, queries: query, warnings: warning }));
    lead(id);
  }

  async function submit(sending: Sending, file: File, fingerprint: string) {
    const { id, final, base, checked, explanations: typed } = sending;
    const explanations = explanationsOf(checked?.findings ?? [], typed);
    const said = { final, explanations, ...(base === null ? {} : { base }) };
    const request = JSON.stringify(said);
    const key = keyFor(request, keeper.read(fingerprint), () => crypto.randomUUID());
    keeper.write(fingerprint, { explanations: typed, last: { request, key } });
    const answer = await api.upload("send", { body: body(file, { key, ...said }) }, progress(id));
    queue.send({ kind: "sent", id, answer });
    if (answer.kind === "done") {
      keeper.forget(fingerprint);
      const { number } = answer.value.receipt;
      tell(words().say(words().messages.send.outcomeReceived, { name: sending.name, number }));
      lead(id);
    } else {
      // A key that names another content never will name this one.
      if (answer.kind === "refused" && answer.refusal.code === "key-reused") {
        keeper.write(fingerprint, { explanations: typed, last: null });
      }
      failed(sending, answer);
    }
  }

  const acting: { readonly [P in Purpose]: typeof check } = { check, send: submit };

  async function work() {
    if (busy) return;
    busy = true;
    try {
      for (let next = firstWaiting(queue.get()); next; next = firstWaiting(queue.get())) {
        const { sending, purpose } = next;
        const known = files.get(sending.id);
        if (!known) {
          queue.send({ kind: "removed", id: sending.id });
          continue;
        }
        queue.send({ kind: "progressed", id: sending.id, sent: 0, all: sending.size });
        // A file that was moved or changed after it was chosen can no longer be read.
        const fingerprint = await known.fingerprint.catch(() => null);
        if (fingerprint === null) queue.send({ kind: "removed", id: sending.id });
        else await acting[purpose](sending, known.file, fingerprint);
      }
    } finally {
      busy = false;
    }
  }

  const then = (event: QueueEvent) => {
    queue.send(event);
    void work();
  };

  return {
    add: (given) => {
      const { workbooks, others } = chosenOf(given);
      const added = workbooks.map((file) => {
        const id = crypto.randomUUID();
        files.set(id, { file, fingerprint: fingerprintOf(file) });
        return { id, name: file.name, size: file.size };
      });
      leftOut.send(others);
      const queued = added.length === 0 ? "" : words().say(words().messages.send.queued, { count: added.length });
      tell(`${queued} ${leftOutTold(others, words())}`.trim());
      if (added.length > 0) then({ kind: "added", files: added });
    },
    remove: (id) => {
      files.delete(id);
      queue.send({ kind: "removed", id });
      focus("title");
    },
    explain: (id, subjects, text) => {
      queue.send({ kind: "explained", id, subjects, text });
      const sending = queue.get().find((one) => one.id === id);
      const known = files.get(id);
      if (!sending || !known) return;
      void known.fingerprint.then((fingerprint) =>
        keeper.write(fingerprint, { ...keeper.read(fingerprint), explanations: sending.explanations }),
      );
    },
    chooseFinal: (id, final) => then({ kind: "finalChosen", id, final }),
    submit: (sending) => {
      const open = queriesToExplain(sending.checked?.findings ?? []).filter(
        (subject) => !isExplained(sending.explanations[subject]),
      );
      const [first] = open;
      if (first === undefined) {
        then({ kind: "submitted", id: sending.id });
        // The button is gone, and the focus would be with it.
        return focus(`outcome-${sending.id}`);
      }
      tell(words().say(words().messages.send.mustExplain, { count: open.length }));
      focus(explanationId(sending.id, first));
    },
    retry: (id) => {
      then({ kind: "retried", id });
      focus(`outcome-${id}`);
    },
    insist: (id, step) => {
      then({ kind: step, id });
      focus(step === "insisting" ? `confirm-${id}` : `outcome-${id}`);
    },
    unfold: (id) => {
      queue.send({ kind: "unfolded", id });
      focus(`differences-${id}`);
    },
    copy: async (number) => {
      const { copied, notCopied } = words().messages.send;
      tell(
        await navigator.clipboard.writeText(number).then(
          () => copied,
          () => notCopied,
        ),
      );
    },
  };
}

function firstWaiting(queue: Queue): { readonly sending: Sending; readonly purpose: Purpose } | null {
  for (const sending of queue) {
    if (sending.stage.kind === "waiting") return { sending, purpose: sending.stage.purpose };
  }
  return null;
}
