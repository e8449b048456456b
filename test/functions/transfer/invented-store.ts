import { paths } from "../../../functions/src/documents/paths.ts";
import type { DocumentContent, DocumentStore } from "../../../functions/src/ports/document-store.ts";

/** Documents of every kind, more than a page of some, with all that a text and a key may hold. */
export function inventedDocuments(): Map<string, DocumentContent> {
  const documents = new Map<string, DocumentContent>();
  const odd = Object.fromEntries([
    ["__proto__", { z: 1, a: [1, { b: null, a: "line\u2028ends\u2029\u0085\r\n" }] }],
    ["a.b`c\\", -0.125],
    ["日本", "🇧🇷"],
  ]);
  documents.set(paths.agency("900101"), { siorg: "900101", odd });
  documents.set(paths.agencyRevision("900101", 1), { content: odd });
  for (let plan = 1; plan <= 30; plan++) {
    documents.set(paths.plan("900101", `plano-${plan}`), { agency: "900101", service: `Serviço ${plan}`, odd });
    for (let revision = 1; revision <= (plan === 7 ? 27 : 1); revision++) {
      documents.set(paths.planRevision("900101", `plano-${plan}`, revision), { revision, odd, yes: true, list: [] });
    }
    documents.set(paths.receipt("900101", `chave-${plan}`), { number: `2026-${plan}` });
    documents.set(paths.event(`e${plan}`), { at: `2026-11-20T12:00:${plan + 10}.000Z`, kind: "plan.submitted" });
  }
  documents.set(paths.rows("900101", 0), { agency: "900101", plans: odd });
  documents.set(paths.person("uid-1"), { email: "aurora@ama.exemplo.gov.br" });
  documents.set(paths.catalogue("900101"), { services: {} });
  documents.set(paths.letter("abc"), { title: "Emitir certidão" });
  documents.set(paths.mail("digest.2026-11-20.abc"), { to: "aurora@ama.exemplo.gov.br", state: "SENT", sweepAt: null });
  documents.set(paths.address("abc"), { address: "aurora@ama.exemplo.gov.br", digest: null, failedAt: null });
  documents.set(paths.round("r1"), { name: "Rodada de novembro", nextReminderOn: null });
  documents.set(paths.share("r1", "900101"), { agency: "900101", expectations: [] });
  documents.set(paths.work("900101"), { plans: odd });
  documents.set(paths.visit("900101.v1"), { agency: "900101", open: true, askedAt: "2026-11-20", history: [odd] });
  documents.set(paths.gathering("abc"), { items: [] });
  documents.set(paths.reminderSettings(), { paused: [{ agency: "900101", reason: "transição" }] });
  return documents;
}

/** Puts the documents into a store. */
export async function fill(store: DocumentStore, documents: ReadonlyMap<string, DocumentContent>): Promise<void> {
  await store.transact(async (transaction) => {
    for (const [path, content] of documents) transaction.set(path, content);
  });
}
