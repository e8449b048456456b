import { type CivilDate, daysBetween } from "../../../plan/calendar/civil-date.ts";
import type { Digest, DigestItem } from "../../../plan/reminders/digest.ts";
import type { DocumentContent } from "../ports/document-store.ts";

/** A digest as the outbox keeps it beside the mail that was made of it. */
export function basisOf(digest: Digest): DocumentContent {
  return { digest: digest as unknown as DocumentContent };
}

/** The digest that a mail was made of; null when it was made of something else. */
export function digestOfBasis({ digest }: DocumentContent): Digest | null {
  return digest === undefined ? null : (digest as unknown as Digest);
}

/** The same digest as it reads on a later day: deadlines are closer, or have passed. */
export function onDay(digest: Digest, day: CivilDate): Digest {
  const passed = daysBetween(digest.date, day);
  if (passed <= 0) return digest;
  return { ...digest, date: day, items: digest.items.map((item) => laterItem(item, passed)) };
}

function laterItem(item: DigestItem, passed: number): DigestItem {
  switch (item.kind) {
    case "action":
    case "escalation":
    case "round":
      return { ...item, daysLeft: item.daysLeft - passed };
    case "silence":
      return { ...item, days: item.days + passed };
    case "measurement":
      return item;
  }
}
