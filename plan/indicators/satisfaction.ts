import type { ListCode } from "../form/lists.ts";
import { areSound, type IndicatorOf, meanAt } from "./measurement.ts";

/** The least and the greatest mean of each scale. */
export const satisfactionBounds: {
  readonly [S in ListCode<"satisfactionScales">]: { readonly least: number; readonly greatest: number };
} = {
  "0-100": { least: 0, greatest: 100 },
  "0-10": { least: 0, greatest: 10 },
  "1-5": { least: 1, greatest: 5 },
};

/**
 * Mean satisfaction in hundredths of a point from 0 to 100 × answers ÷ answers. The scales 0 to 10 and 1 to 5 are
 * stretched linearly (5 → 100, 3 → 50, 1 → 0); a blank scale is 0 to 100, as the form says. A mean outside its scale is
 * no data.
 */
export const satisfaction: IndicatorOf = ({ cells, month }) => {
  const { satisfaction: mean, satisfactionScale: scale, satisfactionAnswers: answers } = cells;
  if (!areSound(mean, answers) || scale.state === "unreadable" || mean.value === null) return null;
  const { least, greatest } = satisfactionBounds[scale.value ?? "0-100"];
  if (mean.value < least || mean.value > greatest) return null;
  return meanAt(mean, month, ((mean.value - least) / (greatest - least)) * 10_000, answers.value);
};
