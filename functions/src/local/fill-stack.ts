import { env } from "node:process";
import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { operator } from "../accounts/operator.ts";
import { readSettings } from "../composition/settings.ts";
import { openWorld, type World } from "../composition/world.ts";
import { collections } from "../documents/collections.ts";
import type { DocumentReader } from "../ports/document-store.ts";
import { importLetters } from "../use-cases/import-letters.ts";
import { ensureAccountsOfPeople } from "./accounts-of-people.ts";
import type { DataFolder } from "./data-folder.ts";
import { demoLetters } from "./demo/demo-letters.ts";
import { demoAccounts } from "./demo/demo-people.ts";
import { type DemoState, writeDemoState } from "./demo/demo-state.ts";
import { fillPeople } from "./demo/fill-people.ts";
import { openDemoRound } from "./demo/open-demo-round.ts";
import { reviewCountry } from "./demo/review-country.ts";
import { sendCountry } from "./demo/send-country.ts";
import { PROJECT } from "./emulators.ts";
import { HOST } from "./local-config.ts";
import type { Ports } from "./ports.ts";
import type { StackListener } from "./running-stack.ts";
import type { SignInEmulator } from "./sign-in-emulator.ts";
import type { Asked } from "./until-asked.ts";
import { WORDS } from "./words.ts";

export interface FillOptions {
  readonly data: DataFolder;
  readonly ports: Ports;
  readonly today: CivilDate;
  /** Whether an empty store is given the invented country. */
  readonly demo: boolean;
  /** How far the demonstration was made before; null when it was not begun. */
  readonly state: DemoState | null;
  readonly emulator: SignInEmulator;
  /** The functions' settings: the demonstration is made on what they run on. */
  readonly settings: { readonly [name: string]: string };
  readonly asked: Asked;
}

/**
 * Makes the demonstration where there is nothing yet, or what is missing of one that was interrupted, through the product's
 * own acts; and gives an account to everybody who has none. Resolves with whether there is a demonstration.
 */
export async function fillStack(options: FillOptions, listener: StackListener): Promise<boolean> {
  const { data, ports, today, demo, state, emulator, settings, asked } = options;
  // firebase-admin asks for these when it is first used.
  env.FIREBASE_AUTH_EMULATOR_HOST = `${HOST}:${ports.auth}`;
  env.GOOGLE_CLOUD_PROJECT = PROJECT;
  const world = await openWorld(readSettings(settings));
  const { store } = world.surroundings;
  try {
    const begun = state ?? (demo && (await isEmpty(store)) ? { today, done: false } : null);
    if (begun !== null && !begun.done) {
      writeDemoState(data.demo, begun);
      await makeDemo(world, options, begun.today, listener);
      if (!asked.signal.aborted) writeDemoState(data.demo, { ...begun, done: true });
    }
    await ensureAccountsOfPeople(store, emulator);
    return begun !== null;
  } finally {
    await store.close();
  }
}

async function makeDemo(
  { surroundings, accounts, mail }: World,
  { emulator, data, asked: { signal } }: FillOptions,
  today: CivilDate,
  listener: StackListener,
): Promise<void> {
  listener.step(WORDS.people);
  const people = await fillPeople({ ...surroundings, accounts }, emulator, demoAccounts(), signal);
  if (signal.aborted) return;
  listener.step(WORDS.letters);
  await importLetters(surroundings, { account: operator, letters: demoLetters() });
  listener.step(WORDS.country);
  await sendCountry({
    surroundings,
    today,
    people,
    workbooks: data.workbooks,
    signal,
    onProgress: (done, all) => listener.progress(WORDS.sending, done, all),
  });
  if (signal.aborted) return;
  listener.step(WORDS.round);
  await openDemoRound(surroundings, { today, people });
  listener.step(WORDS.reviewing);
  await reviewCountry({ surroundings: { ...surroundings, mail }, today, people, signal });
}

async function isEmpty(store: DocumentReader): Promise<boolean> {
  for (const collection of Object.keys(collections)) {
    if ((await store.query({ collection, limit: 1 })).length > 0) return false;
  }
  return true;
}
