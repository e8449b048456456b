import type { CivilDate } from "../../../../../plan/calendar/civil-date.ts";
import { dateOfDayNumber, dayNumber } from "../../../../../plan/calendar/civil-date.ts";
import { letterAgency } from "../../../demo/letter-agency.ts";
import { type AgencyOfLetters, agenciesOfLetters } from "../../../demo/letter-country.ts";
import { ownersOf, someoneOf } from "../../../demo/letter-people.ts";
import { letterPlan } from "../../../demo/letter-plan.ts";
import type { Completeness } from "../../../demo/plan-to-invent.ts";
import { planIdOf } from "../../../portal/prefill.ts";
import type { ServiceLetter } from "../../../portal/service-letter.ts";
import type { DemoAccount } from "../../running-stack.ts";
import { centralAccounts } from "../demo-people.ts";
import type { FirstWorkbook } from "../demo-workbooks.ts";
import type { Fate } from "../reviewed-plan.ts";

/** Days before the demonstration's day: the round opens, and is due. */
export const OPENS = 41;
export const DUE = 8;

/** So many agencies have an owner and a chair with accounts, who confirm one of their plans. */
const CONFIRMING = 6;

/** So many have an editor besides their focal point. */
const WITH_EDITOR = 2;

/** A workbook with the day on which it is sent. */
export interface DatedWorkbook {
  readonly workbook: FirstWorkbook;
  readonly day: CivilDate;
}

/** A plan that is sent, with what becomes of it. */
export interface DatedPlan extends DatedWorkbook {
  readonly plan: string;
  readonly fate: Fate;
}

/** An agency of the country: what it sends when, and what it never sends although it is expected. */
export interface ActingAgency extends AgencyOfLetters {
  /** Its own workbook; null of those that send nothing. */
  readonly own: DatedWorkbook | null;
  readonly plans: readonly DatedPlan[];
  readonly unsent: readonly ServiceLetter[];
  /** What it tried to send of these, and was refused for its errors. */
  readonly faulty: DatedWorkbook | null;
}

/** The real letters' agencies with invented people, and what they do in the weeks before the demonstration's day. */
export interface LettersCountry {
  readonly today: CivilDate;
  readonly accounts: readonly DemoAccount[];
  readonly agencies: readonly ActingAgency[];
}

/** What becomes of the plans, one after another; every state of a review is among the first dozen. */
const FATES: readonly Fate[] = [
  "approved",
  "underReview",
  "returned",
  "approved",
  "corrected",
  "submitted",
  "approved",
  "mended",
  "approved",
  "amended",
  "underReview",
  "returned",
  "approved",
];

/** The one that is cancelled, by its turn. */
const CANCELLED = 4;

/** How far they are with their schedules, one after another. */
const STAGES: readonly Completeness[] = ["complete", "late", "beginning", "complete", "launched", "late", "complete"];

/** To be sent as final, section 7 has to be filled in; what is late in a plan that was cancelled is late no more. */
const STAGE_OF: { readonly [F in Fate]?: Completeness } = { final: "complete", amended: "complete", cancelled: "late" };

/** The country of some letters as it has come to be on a day. Always the same for the same letters and day. */
export function lettersCountry(letters: readonly ServiceLetter[], today: CivilDate): LettersCountry {
  const agencies = agenciesOfLetters(letters);
  const sending = agencies.filter(({ sends }) => sends);
  let turn = 0;
  const acting = agencies.map((agency): ActingAgency => {
    const place = sending.indexOf(agency);
    if (place === -1) return { ...agency, own: null, plans: [], unsent: agency.planned, faulty: null };
    const unsent = leftOut(agency, place);
    const plans = agency.planned
      .filter((letter) => !unsent.includes(letter))
      .map((letter, number) => datedPlan({ agency, letter, number, place, turn: turn++, today }));
    const day = before(today, OPENS - 2 - (place % 9));
    const own = { workbook: workbookOf(agency, day), day };
    return { ...agency, own, plans, unsent, faulty: place % 2 === 0 ? null : faultyPlan(agency, unsent, today) };
  });
  return { today, accounts: accountsOf(agencies, sending), agencies: acting };
}

/** The day so many days before another. */
export function before(today: CivilDate, days: number): CivilDate {
  return dateOfDayNumber(dayNumber(today) - days);
}

/** In every third agency with several plans one is missing all the same. */
function leftOut({ planned }: AgencyOfLetters, place: number): readonly ServiceLetter[] {
  return planned.length > 2 && place % 3 === 1 ? planned.slice(-1) : [];
}

interface PlanOfCountry {
  readonly agency: AgencyOfLetters;
  readonly letter: ServiceLetter;
  /** Counted from 0 within its agency. */
  readonly number: number;
  /** Of the agency among those that send. */
  readonly place: number;
  /** Counted from 0 in the country. */
  readonly turn: number;
  readonly today: CivilDate;
}

function datedPlan({ agency, letter, number, place, turn, today }: PlanOfCountry): DatedPlan {
  const isConfirmed = place < CONFIRMING && number === 0;
  const isLate = number > 0 && place % 6 === 5;
  const day = before(today, isLate ? DUE - 2 : OPENS - 4 - (place % 9) - number * 4);
  const plan = planIdOf(letter.slug);
  const fate = fateOf(isConfirmed, turn);
  const values = letterPlan({
    agency,
    letter,
    owners: ownersOf(agency, number),
    stage: STAGE_OF[fate] ?? STAGES[turn % STAGES.length] ?? "complete",
    today: day,
  });
  const file = `${folderOf(agency)}/plano-${number + 1}.xlsx`;
  return { workbook: { file, form: "plan", siorg: agency.siorg, values }, day, plan, fate };
}

function fateOf(isConfirmed: boolean, turn: number): Fate {
  if (isConfirmed) return "final";
  return turn === CANCELLED ? "cancelled" : (FATES[turn % FATES.length] ?? "submitted");
}

/** A plan that contradicts itself, of the first service that is not sent; null where all are. */
function faultyPlan(
  agency: AgencyOfLetters,
  [letter]: readonly ServiceLetter[],
  today: CivilDate,
): DatedWorkbook | null {
  if (letter === undefined) return null;
  const day = before(today, DUE + 2);
  const values = letterPlan({ agency, letter, owners: ownersOf(agency, 0), stage: "contradictory", today: day });
  const file = `${folderOf(agency)}/plano com erros.xlsx`;
  return { workbook: { file, form: "plan", siorg: agency.siorg, values }, day };
}

function folderOf({ domain }: AgencyOfLetters): string {
  return domain.replace(/\..*/, "");
}

function workbookOf(agency: AgencyOfLetters, day: CivilDate): FirstWorkbook {
  const file = `${folderOf(agency)}/orgao.xlsx`;
  const values = letterAgency(agency, focalPointOf(agency), day);
  return { file, form: "agency", siorg: agency.siorg, values };
}

function focalPointOf(agency: AgencyOfLetters) {
  return { ...someoneOf(agency, "focal point"), email: `ponto.focal@${agency.domain}` };
}

/** A focal point of every agency, editors of the first that send, of some the owner and the chair who confirm; and the ministry. */
function accountsOf(agencies: readonly AgencyOfLetters[], sending: readonly AgencyOfLetters[]): readonly DemoAccount[] {
  const named = ({ siorg, acronym }: AgencyOfLetters) => ({ siorg, acronym });
  return [
    ...centralAccounts,
    ...sending.slice(0, WITH_EDITOR).map(
      (agency): DemoAccount => ({
        name: someoneOf(agency, "editor").name,
        email: `editora@${agency.domain}`,
        role: "editor",
        agency: named(agency),
      }),
    ),
    ...sending.slice(0, CONFIRMING).flatMap((agency): DemoAccount[] => {
      const { name, email } = ownersOf(agency, 0).titular;
      return [
        { name, email, role: "editor", agency: named(agency), confirms: "owner" },
        {
          name: someoneOf(agency, "chair").name,
          email: `presidencia@${agency.domain}`,
          role: "editor",
          agency: named(agency),
          confirms: "chair",
        },
      ];
    }),
    ...agencies.map(
      (agency): DemoAccount => ({
        name: focalPointOf(agency).name,
        email: focalPointOf(agency).email,
        role: "focalPoint",
        agency: named(agency),
      }),
    ),
  ];
}
