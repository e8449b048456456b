import { join } from "node:path";
import type { BusinessCalendar } from "../../../../../plan/calendar/business-calendar.ts";
import type { CivilDate } from "../../../../../plan/calendar/civil-date.ts";
import { addMonths, monthOfDate } from "../../../../../plan/calendar/month.ts";
import type { AgencyAccount } from "../../../../../plan/people/account.ts";
import { openNationalCalendar } from "../../../calendar/national-holidays.ts";
import type { World } from "../../../composition/world.ts";
import type { Carrier } from "../../../ports/carrier.ts";
import { remind } from "../../../triggers/remind.ts";
import { sweepOutbox } from "../../../triggers/sweep-outbox.ts";
import { closeMonth } from "../../../use-cases/close-month.ts";
import { writeNewFile } from "../../../use-cases/write-new-file.ts";
import type { DemoAccount } from "../../running-stack.ts";
import { analystOf } from "../analyst-of.ts";
import { must } from "../must.ts";
import { ReviewedPlan } from "../reviewed-plan.ts";
import { sendFirstWorkbook } from "../send-first-workbook.ts";
import { type DiaryEntry, type Living, liveThrough, withClock } from "./diary.ts";
import {
  type ActingAgency,
  before,
  type DatedPlan,
  type DatedWorkbook,
  DUE,
  type LettersCountry,
  OPENS,
} from "./letters-country.ts";
import { excuse, openLettersRound } from "./letters-round.ts";

/** Where what was received is kept, beside the workbooks to try things with. */
export const RECEIVED = "recebidas";

export interface CountryToLive extends Living {
  readonly world: Pick<World, "surroundings" | "mail" | "verifyMail">;
  /** What mail goes by while another clock is looked at. */
  readonly carrierAt: (now: () => Date) => Carrier;
  readonly country: LettersCountry;
  readonly people: ReadonlyMap<DemoAccount, string>;
  /** The folder of workbooks; every workbook that was received is put under {@link RECEIVED} in it. */
  readonly workbooks: string;
}

/**
 * Has the country live through its weeks, day by day and through the product's own acts: the round is opened, agencies send
 * or do not, the reminders run and their mail goes out, the ministry reviews, agencies answer, the month is closed. Begun
 * again after an interruption it comes to the same.
 */
export async function liveCountry(living: CountryToLive): Promise<void> {
  const calendar = await openNationalCalendar();
  await liveThrough(new Weeks(living, calendar).entries(), living);
}

class Weeks {
  readonly #living: CountryToLive;
  readonly #calendar: BusinessCalendar;

  constructor(living: CountryToLive, calendar: BusinessCalendar) {
    this.#living = living;
    this.#calendar = calendar;
  }

  entries(): readonly DiaryEntry[] {
    const { country } = this.#living;
    const { agencies, today } = country;
    return [
      this.#acted(before(today, OPENS), (surroundings, analyst) => openLettersRound(surroundings, country, analyst)),
      ...this.#mornings(),
      ...agencies.flatMap((agency) => [
        ...(agency.own === null ? [] : [this.#sent(agency.own)]),
        ...(agency.faulty === null ? [] : [this.#sent(agency.faulty)]),
        ...agency.plans.flatMap((plan) => this.#lifeOf(agency, plan)),
        this.#acted(before(today, DUE + 4), (surroundings, analyst) =>
          excuse(surroundings, country, { agency, focalPoint: this.#focalPointOf(agency), analyst }),
        ),
      ]),
      this.#closing(),
    ];
  }

  /** The day after the round opens, a week before it is due, the day after, and the last morning there was: on business days. */
  #mornings(): readonly DiaryEntry[] {
    const { today } = this.#living.country;
    const first = this.#workingDay(before(today, OPENS - 1), 1);
    const chased = this.#workingDay(before(today, DUE + 7), 1);
    const late = this.#workingDay(before(today, DUE - 1), 1);
    const last = this.#workingDay(before(today, 1), -1);
    return [...new Set([first, chased, late, last])].map((day) => ({
      day,
      hour: 7,
      happens: async (now) => {
        await remind(this.#at(now), now().toISOString());
        await this.#deliver(now);
      },
    }));
  }

  /** The workbook is sent, looked at some days later, answered and looked at again: all before today is over. */
  #lifeOf({ siorg }: ActingAgency, sending: DatedPlan): readonly DiaryEntry[] {
    const { country, people } = this.#living;
    const { today } = country;
    const { plan, fate, day, workbook } = sending;
    const received = (bytes: Uint8Array) => this.#keep(workbook.file, bytes, true);
    const reviewed = new ReviewedPlan({ siorg, plan, today, people, received });
    const step = (days: number, hour: number, act: "review" | "answer" | "settle"): DiaryEntry => ({
      day: before(day, -days),
      hour,
      happens: async (now) => {
        await reviewed[act](this.#reviewing(now), fate);
        await this.#deliver(now);
      },
    });
    return [this.#sent(sending), step(3, 14, "review"), step(5, 15, "answer"), step(6, 16, "settle")];
  }

  #sent({ workbook, day }: DatedWorkbook): DiaryEntry {
    const { country, people, workbooks, world } = this.#living;
    const senders = { today: country.today, people, workbooks };
    return {
      day,
      hour: 10,
      happens: async (now) => {
        const bytes = await sendFirstWorkbook(withClock(world.surroundings, now), workbook, senders, day);
        // Done again after an interruption, a later revision may be there already.
        if (bytes !== null) this.#keep(workbook.file, bytes, false);
      },
    };
  }

  /** The month before, on the last third day of a month that has come. */
  #closing(): DiaryEntry {
    const month = monthOfDate(before(this.#living.country.today, 2));
    return this.#acted(`${month}-03`, async (surroundings, account) => {
      must(await closeMonth(surroundings, { month: addMonths(month, -1), reason: null, account }));
    });
  }

  #acted(
    day: CivilDate,
    act: (surroundings: World["surroundings"], analyst: ReturnType<typeof analystOf>) => Promise<void>,
  ): DiaryEntry {
    const { world, people } = this.#living;
    return { day, hour: 9, happens: (now) => act(withClock(world.surroundings, now), analystOf(people)) };
  }

  #keep(file: string, bytes: Uint8Array, replace: boolean): void {
    writeNewFile(join(this.#living.workbooks, RECEIVED, file), bytes, replace);
  }

  #at(now: () => Date) {
    const { world, carrierAt } = this.#living;
    return { ...world, surroundings: withClock(world.surroundings, now), carrier: carrierAt(now) };
  }

  #reviewing(now: () => Date) {
    const { surroundings, mail } = this.#living.world;
    return { ...withClock(surroundings, now), mail };
  }

  async #deliver(now: () => Date): Promise<void> {
    await sweepOutbox(this.#at(now), this.#calendar);
  }

  #workingDay(day: CivilDate, step: 1 | -1): CivilDate {
    return this.#calendar.isBusinessDay(day) ? day : this.#workingDay(before(day, -step), step);
  }

  #focalPointOf({ siorg }: ActingAgency): AgencyAccount {
    for (const [{ email, name, role, agency }, uid] of this.#living.people) {
      if (role === "focalPoint" && agency?.siorg === siorg) return { uid, email, name, role, agency: siorg };
    }
    throw new Error(`The agency ${siorg} has no focal point.`);
  }
}
