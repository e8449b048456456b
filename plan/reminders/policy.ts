/** When people are reminded: data, so that another ministry's habits are another value and no other code. */
export interface ReminderPolicy {
  /** To whoever is responsible: so many days before the deadline, falling; 0 is the day itself. */
  readonly daysBefore: readonly number[];
  /** Once the deadline has passed, every so many days after it. */
  readonly lateEvery: number;
  /** The Secretaria Executiva's representatives are told of what is so many days late, and again every `escalateEvery`. */
  readonly escalateAfter: number;
  readonly escalateEvery: number;
  /** The ministry's weekly digest tells what is more than so many days late. */
  readonly overdueAfter: number;
  /** The day of a month, 1 to 28, from which the measurement of the month before is missing. */
  readonly measurementDay: number;
  /** An owner with open actions from whom nothing came for so many days is asked, and again every so many days. */
  readonly silenceDays: number;
}

/** The product's own policy. */
export const defaultReminderPolicy: ReminderPolicy = {
  daysBefore: [30, 15, 7, 1, 0],
  lateEvery: 7,
  escalateAfter: 15,
  escalateEvery: 7,
  overdueAfter: 30,
  measurementDay: 10,
  silenceDays: 30,
};
