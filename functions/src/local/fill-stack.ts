import { env } from "node:process";
import type { CivilDate } from "../../../plan/calendar/civil-date.ts";
import { operator } from "../accounts/operator.ts";
import { openCarrier } from "../composition/open-mailer.ts";
import { readSettings } from "../composition/settings.ts";
import { openWorld, type World } from "../composition/world.ts";
import { importLetters } from "../use-cases/import-letters.ts";
import { ensureAccountsOfPeople } from "./accounts-of-people.ts";
import type { DataFolder } from "./data-folder.ts";
import { askDemoVisits } from "./demo/ask-demo-visits.ts";
import { demoLetters } from "./demo/demo-letters.ts";
import { demoAccounts } from "./demo/demo-people.ts";
import { writeDemoState } from "./demo/demo-state.ts";
import { fillPeople } from "./demo/fill-people.ts";
import { clockAt, withClock } from "./demo/letters/diary.ts";
import { before, OPENS } from "./demo/letters/letters-country.ts";
import { liveCountry } from "./demo/letters/live-country.ts";
import { openDemoRound } from "./demo/open-demo-round.ts";
import { reviewCountry } from "./demo/review-country.ts";
import { sendCountry } from "./demo/send-country.ts";
import type { Demo } from "./demo/which-demo.ts";
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
  /** The demonstration that there is to be; null for none. */
  readonly demo: Demo | null;
  readonly emulator: SignInEmulator;
  /** The functions' settings: the demonstration is made on what they run on. */
  readonly settings: { readonly [name: string]: string };
  readonly asked: Asked;
}

/**
 * Makes the demonstration where there is nothing yet, or what is missing of one that was interrupted, through the product's
 * own acts; and gives an account to everybody who has none.
 */
export async function fillStack(options: FillOptions, listener: StackListener): Promise<void> {
  const { data, ports, demo, emulator, settings, asked } = options;
  // firebase-admin asks for these when it is first used.
  env.FIREBASE_AUTH_EMULATOR_HOST = `${HOST}:${ports.auth}`;
  env.GOOGLE_CLOUD_PROJECT = PROJECT;
  const world = await openWorld(readSettings(settings));
  const { store } = world.surroundings;
  try {
    if (demo !== null && !demo.state.done) {
      writeDemoState(data.demo, demo.state);
      if (demo.ofLetters === null) await makeInventedCountry(world, options, demo.state.today, listener);
      else await makeCountryOfLetters(world, options, { ...demo, ofLetters: demo.ofLetters }, listener);
      if (!asked.signal.aborted) writeDemoState(data.demo, { ...demo.state, done: true });
    }
    await ensureAccountsOfPeople(store, emulator);
  } finally {
    await store.close();
  }
}

async function makeInventedCountry(
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
  if (signal.aborted) return;
  await askDemoVisits({ ...surroundings, mail }, { today, people });
}

async function makeCountryOfLetters(
  world: World,
  { emulator, data, settings, asked: { signal } }: FillOptions,
  { state, ofLetters: { files, country } }: Demo & { readonly ofLetters: NonNullable<Demo["ofLetters"]> },
  listener: StackListener,
): Promise<void> {
  const { accounts } = world;
  const { mail, sender } = readSettings(settings);
  // People are there, and the catalogue too, before the round is opened.
  const surroundings = withClock(world.surroundings, clockAt(before(country.today, OPENS + 3), 9));
  listener.step(WORDS.people);
  const people = await fillPeople({ ...surroundings, accounts }, emulator, country.accounts, signal);
  if (signal.aborted) return;
  listener.step(WORDS.realLetters);
  const onProgress = (done: number, all: number) => listener.progress(WORDS.importing, done, all);
  await importLetters(surroundings, { account: operator, letters: files, onProgress });
  if (signal.aborted) return;
  listener.step(WORDS.weeks);
  await liveCountry({
    world,
    carrierAt: (now) => openCarrier({ transport: mail, sender }, now),
    country,
    people,
    workbooks: data.workbooks,
    from: state.letters?.lived ?? 0,
    signal,
    onLived: (lived) => {
      if (state.letters) writeDemoState(data.demo, { ...state, letters: { ...state.letters, lived } });
    },
    onProgress: (done, all) => listener.progress(WORDS.living, done, all),
  });
}
