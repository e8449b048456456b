/** When people are reminded: data, so that another ministry's habits are another value and no other code. */
export interface ReminderPolicy {
  /** To whoever is responsible: so many days before the deadline, falling; 0 is the day itself. */
  readonly daysBefore: readonly number[];
  /** Once the deadline has passed, again every so many days. */
  readonly lateEvery: number;
  /**
   * The weekday, 1 (Monday) to 5, on which what is late is told of, so that what was due on different days comes in one
   * mail; it counts where `lateEvery` and `escalateEvery` are whole weeks. Null: as many days after each deadline.
   */
  readonly lateOn: number | null;
  /** The Secretaria Executiva's representatives are told of what is so many days late, and again every `escalateEvery`. */
  readonly escalateAfter: number;
  readonly escalateEvery: number;
  /** The ministry's weekly digest tells what is more than so many days late. */
  readonly overdueAfter: number;
  /**
   * The day of a month, 1 to 28, on which whatever is asked every month is asked, in one mail: the measurement of the month
   * before, and what became of plans from which nothing came.
   */
  readonly askingDay: number;
  /** An owner with open actions from whom nothing came for so many days is asked, and again every month. */
  readonly silenceDays: number;
}

/** The product's own policy. */
export const defaultReminderPolicy: ReminderPolicy = {
  daysBefore: [30, 15, 7, 1, 0],
  lateEvery: 7,
  lateOn: 1,
  escalateAfter: 15,
  escalateEvery: 7,
  overdueAfter: 30,
  askingDay: 10,
  silenceDays: 30,
};
