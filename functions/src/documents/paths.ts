/**
 * Where each kind of document is. Agencies go by their SIORG code without leading zeros, plans by `agency.plan`, so that
 * two agencies that fill in copies of one workbook can never meet.
 */
export const paths = {
  agency: (siorg: string) => `agencies/${siorg}`,
  /** One accepted agency workbook. */
  agencyRevision: (siorg: string, revision: number) => `agencies/${siorg}/revisions/${revision}`,
  plan: (siorg: string, plan: string) => `plans/${siorg}.${plan}`,
  planRevision: (siorg: string, plan: string, revision: number) => `plans/${siorg}.${plan}/revisions/${revision}`,
  /** Something that the ministry says of a plan; the id names the request that said it. */
  planComment: (siorg: string, plan: string, comment: string) => `plans/${siorg}.${plan}/comments/${comment}`,
  /** The event of a step of a plan's review, by its number from 1: no step is made twice, none can be missing unnoticed. */
  reviewStep: (siorg: string, plan: string, step: number) => `events/${siorg}.${plan}.${step}`,
  /** A part of an agency's consolidated rows; parts are counted from 0. */
  rows: (siorg: string, part: number) => `rows/${siorg}.${part}`,
  /** The answer to a sending; only people of the same agency ever meet its key. */
  receipt: (siorg: string, key: string) => `receipts/${siorg}.${key}`,
  event: (id: string) => `events/${id}`,
  person: (uid: string) => `users/${uid}`,
  /** The services of an agency in the Portal's catalogue. */
  catalogue: (siorg: string) => `catalogues/${siorg}`,
  /** One service letter; the id is a hash of its slug. */
  letter: (id: string) => `letters/${id}`,
  /** What an agency decided on where it differs from the Portal. */
  reconciliation: (siorg: string) => `reconciliations/${siorg}`,
  round: (id: string) => `rounds/${id}`,
  /** What of a round is one agency's. */
  share: (round: string, siorg: string) => `rounds/${round}/shares/${siorg}`,
  /** What an agency is working on and has not sent. */
  work: (siorg: string) => `work/${siorg}`,
  /** A workshop or a technical visit; the id is of the agency and the request that asked for it. */
  visit: (id: string) => `visits/${id}`,
  /** An edition of a closed month. */
  snapshot: (id: string) => `snapshots/${id}`,
  /** A part of it: `26.0` the first of an agency's plans, `figures.0` the first of the figures. */
  snapshotPart: (id: string, part: string) => `snapshots/${id}/parts/${part}`,
  /** What was gathered for a person and is in no digest yet; the id is a hash of the address. */
  gathering: (id: string) => `gatherings/${id}`,
  /** What the ministry decided about reminders. */
  reminderSettings: () => "reminders/settings",
  /** When the ministry's people were told of the week last. */
  overviewTold: () => "reminders/overview",
  /** A mail to send; the key says what it is, so that writing it twice is writing it once. */
  mail: (key: string) => `outbox/${key}`,
  /** What is known of an e-mail address; the id is a hash of it. */
  address: (id: string) => `addresses/${id}`,
  /** That a person's data is being erased, or was; the id is a hash of the address. */
  erasure: (id: string) => `erasures/${id}`,
} as const;
