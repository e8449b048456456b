import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { operator } from "../../../functions/src/accounts/operator.ts";
import { demoLetters } from "../../../functions/src/local/demo/demo-letters.ts";
import {
  before,
  type LettersCountry,
  lettersCountry,
} from "../../../functions/src/local/demo/letters/letters-country.ts";
import { liveCountry } from "../../../functions/src/local/demo/letters/live-country.ts";
import type { DemoAccount } from "../../../functions/src/local/running-stack.ts";
import { readLettersFolder } from "../../../functions/src/portal/letters-folder.ts";
import type { ServiceLetter } from "../../../functions/src/portal/service-letter.ts";
import type { Message } from "../../../functions/src/ports/mailer.ts";
import { importLetters } from "../../../functions/src/use-cases/import-letters.ts";
import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { lettersFolder } from "../../portal/letters-folder.ts";
import { type Cloud, sqliteCloud } from "../submission/cloud.ts";

/** A country of letters that has lived through its weeks. */
export interface LivedCountry {
  readonly cloud: Cloud;
  readonly country: LettersCountry;
  readonly people: ReadonlyMap<DemoAccount, string>;
  /** Where its workbooks are. */
  readonly workbooks: string;
  /** What was sent to whom, in the order of sending. */
  readonly mails: readonly Message[];
  close(): Promise<void>;
}

/** Real letters where there are any, otherwise those of the invented country; of so many agencies, large and small. */
export async function someLetters(agencies: number): Promise<readonly ServiceLetter[]> {
  const folder = lettersFolder();
  const letters: ServiceLetter[] = [];
  for await (const { result } of folder === null ? demoLetters() : readLettersFolder(folder)) {
    if (result.ok) letters.push(result.letter);
  }
  const bySiorg = [...Map.groupBy(letters, ({ agency }) => agency.siorg).values()];
  bySiorg.sort((one, other) => one.length - other.length);
  const apart = Math.max(1, Math.floor(bySiorg.length / agencies));
  return bySiorg
    .filter((_, index) => index % apart === 0)
    .slice(0, agencies)
    .flat();
}

/**
 * Has the agencies of letters live as `npm start -- --letters` has them, in a store of its own. It is stopped on the way as
 * often as `stops` says, after so many things that happened, and begun again.
 */
export async function livedCountry(
  letters: readonly ServiceLetter[],
  today: CivilDate,
  stops: readonly number[] = [],
): Promise<LivedCountry> {
  const cloud = sqliteCloud();
  const workbooks = mkdtempSync(join(tmpdir(), "lived-country-"));
  const country = lettersCountry(letters, today);
  const people = new Map<DemoAccount, string>();
  for (const account of country.accounts) {
    const { email, name, role, agency, confirms } = account;
    const uid = randomUUID();
    people.set(account, uid);
    const invited = `${before(today, 60)}T12:00:00.000Z`;
    const chair = confirms === "chair" ? { chair: true } : {};
    const person = { uid, email, name, role, agency: agency?.siorg ?? null, disabled: false, invited, ...chair };
    await cloud.store.transact(async (transaction) => transaction.set(`users/${uid}`, person));
  }
  const files = letters.map((letter) => ({ file: `${letter.slug}.xml`, result: { ok: true, letter } as const }));
  await importLetters(cloud, { account: operator, letters: files });
  const mails: Message[] = [];
  let lived = 0;
  for (const stop of [...stops, Number.POSITIVE_INFINITY]) {
    const stopping = new AbortController();
    await liveCountry({
      world: {
        surroundings: cloud,
        mail: {
          sender: { name: "Plano Digital", address: "plano@plano.exemplo.gov.br" },
          page: "https://plano.exemplo.gov.br",
          contact: null,
          delivery: "own",
        },
        verifyMail: async () => ({ kind: "verified" }),
      },
      carrierAt: () => ({
        async carry(message, beforeContent) {
          await beforeContent();
          mails.push(message);
          return { kind: "taken", detail: "" };
        },
      }),
      country,
      people,
      workbooks,
      // The last one again: it may have happened without being told of.
      from: Math.max(0, lived - 1),
      signal: stopping.signal,
      onLived: (done) => {
        lived = done;
      },
      onProgress: (done) => done === stop && stopping.abort(),
    });
  }
  return {
    cloud,
    country,
    people,
    workbooks,
    mails,
    async close() {
      await cloud.close();
      rmSync(workbooks, { recursive: true });
    },
  };
}
